/**
 * First names, only ever used to see a person in a text, never to miss one: nothing is taken off a text because a name
 * is not on this list. Names that are also everyday words (Will, Hope, Grace, Mark) are left out.
 */
export const firstNames: readonly string[] = `
aaron abby abdul abena abi abigail adaeze adam adebayo adeola aditi adrian agnieszka ahmed aidan aileen aisha aishling aisling ajay akin alan alex alexandra ali alice alicia
alison amanda amara amina amir amit amy ana anaïs anders andrea andrei andrew andy angela anil anita anjali ann anna anne annie anthony anya aoife
arjun asha ashley asif ayesha ayo barbara becky ben beth bethany biodun bola brenda brian bridget bronwyn bukola callum cameron carlos carol caroline
cathy catherine charlotte chiara chidi chinedu chioma chloe chris christina christine christopher ciara cillian claire colin colm conor craig daniel danielle darren dave david
dawn deborah declan deepa deepak denise derek devon diana diane diego divya dominic donna dylan eamon ebere eileen eilidh elaine elena eleanor elizabeth ellen
ellie emeka emily emma eoin eric erin ewan farah fatima femi fergus fiona folake frances freya funmi gareth gary gemma geoff georgia gillian
ginny giovanni gita gordon graham greg gurpreet hamza hannah hannes harpreet harriet hassan heather helen henrik henry hiroshi huw ian ibrahim ifeoma imran
ines ingrid isabel isla ivan jacqui jake james jamie jan jane janet jasmine jason javier jen jenna jennifer jenny jess jessica jill jim jo
joanna joanne joe joel johan john jon jonathan jorge jose josh juan judith julia julie jun justin kamal kareem karen karim kate katarzyna
kathleen katie kavita kayode keith kelechi kelly ken kevin khalid kieran kiran kofi kojo kunle kwame kwasi kyle lakshmi laura lauren leah leanne
leila leo leon lewis liam linda lisa liz lola louise lucia lucy luis luke lynn maeve magda maggie mairead malik manoj marcus margaret maria marie
marta martin martyn mary mateo matt matthew maya meera megan mei mehmet mel melissa michael michelle miguel mike mina miriam mohamed mohammed molly
mónica muhammad musa nadia naomi natalie natasha neha neil ngozi niamh nick nicola nicole nigel nikhil nina nisha nkechi noor nora nuala obi ola olga
oliver olivia olu oluwaseun omar orla osama oscar owen padraig pam patricia patrick paul paula paulina pavel pete peter phil philip phoebe piotr pooja
prakash praveen preeti priya rachel rachna rafael rahul raj rajesh rakesh ravi rebecca rhian rhys richard rita ritu rob robert robin rohan roisin
ronan rosa rosie ruth ryan sadia sahil saira sally salma sam samantha samir samuel sandeep sandra sanjay sara sarah saoirse seamus sean segun shabnam
shanice shannon sharon shauna shirley shruti siân simon sinead siobhan sofia sophie stephanie stephen steve steven stuart sue sunil susan suzanne
svetlana taiwo tamara tanya tariq tendai teresa tess theo thomas tim tina tobi tolu tom tomasz tony tracey tunde uche una usman vanessa vicky
victor vijay vikram wale wanjiku wei wendy xiomara yasmin yemi yetunde yuki yusuf zainab zara zoe zoë
`
  .trim()
  .split(/\s+/);
