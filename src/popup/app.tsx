import { cards } from './cards/index.ts';
import { usePopup, useT } from './context.tsx';
import { Header } from './header.tsx';
import { Notices } from './notices.tsx';

/** Popup and side panel: the same cards in both. */
export function PopupApp() {
  const t = useT();
  const status = usePopup((state) => state.status);
  return (
    <>
      <Header />
      <main className="cards" aria-busy={status === 'loading'}>
        <Notices />
        {status === 'loading' && <p className="soft">{t('app.loading')}</p>}
        {status !== 'loading' && cards.map(([id, Card]) => <Card key={id} />)}
      </main>
    </>
  );
}
