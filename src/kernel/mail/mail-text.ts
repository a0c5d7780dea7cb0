/** What a mail says, for programs that show text and for those that show HTML. */
export interface MailText {
  subject: string;
  text: string;
  html: string;
}
