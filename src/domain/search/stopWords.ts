/** Words that stand in nearly every text and so tell nothing of what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'aan al als altijd ben bent bij daar dan dat de der deze die dit doe doen dus echt een eens er ' +
    'ga gaat geen had hadden heb hebben hebt heeft hem hen het hij hoe hun ik in is ja je jij jou jouw ' +
    'jullie kan kon kun kunnen kunt maar me mee men met mij mijn moest moet moeten mag mogen na naar ' +
    'nee nou nu of om omdat ons onze ook op over te tegen toch toe toen tot u uit uw van vanuit veel ' +
    'voor waar waarom wanneer want waren was wat we wel welk welke werd wie wij wil willen word ' +
    'worden wordt zal ze zich zij zijn zo zoals zou zouden zullen'
  ).split(' '),
);
