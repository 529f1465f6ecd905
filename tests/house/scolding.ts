/** The rules name what is wrong with a pitch, so fewer words are out of bounds for them. */
export const scolding =
  /\b(should|must|never|always|don't forget|hurry up|bad|issue|oops|sorry|lazy|shame|streak|viral|algorithms?|roi)\b|!/i;
