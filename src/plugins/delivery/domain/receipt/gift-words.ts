import type { BuyerLanguage } from '../../../../kernel/pages/words';

export interface GiftWords {
  /** To whoever gets it. */
  subject: (shop: string) => string;
  fromGiver: (giver: string | null) => string;
  fromShop: (shop: string) => string;
  says: (message: string) => string;
  /** To whoever gave it. */
  givenSubject: (shop: string, order: string) => string;
  given: (recipient: string) => string;
}

/** Words of the two mails of a gift: to whom it is given the links, to whoever gave it a receipt without them. */
export const giftWords: Readonly<Record<BuyerLanguage, GiftWords>> = {
  en: {
    subject: (shop) => `A present for you from ${shop}`,
    fromGiver: (giver) => `${giver ?? 'Somebody'} has a present for you. Your files are ready:`,
    fromShop: (shop) => `${shop} sends you a copy. Your files are ready:`,
    says: (message) => `“${message}”`,
    givenSubject: (shop, order) => `Your present from ${shop} (order ${order})`,
    given: (recipient) =>
      `thank you for your order. The download links have been sent to ${recipient}; this mail is your receipt for:`,
  },
  de: {
    subject: (shop) => `Ein Geschenk für dich von ${shop}`,
    fromGiver: (giver) => `${giver ?? 'Jemand'} hat ein Geschenk für dich. Deine Dateien liegen bereit:`,
    fromShop: (shop) => `${shop} schickt dir ein Exemplar. Deine Dateien liegen bereit:`,
    says: (message) => `„${message}“`,
    givenSubject: (shop, order) => `Dein Geschenk von ${shop} (Bestellung ${order})`,
    given: (recipient) =>
      `danke für deine Bestellung. Die Download-Links gingen an ${recipient}; diese Mail ist deine Bestätigung für:`,
  },
  fr: {
    subject: (shop) => `Un cadeau pour vous de ${shop}`,
    fromGiver: (giver) => `${giver ?? 'Quelqu’un'} vous fait un cadeau. Vos fichiers sont prêts :`,
    fromShop: (shop) => `${shop} vous envoie un exemplaire. Vos fichiers sont prêts :`,
    says: (message) => `« ${message} »`,
    givenSubject: (shop, order) => `Votre cadeau de ${shop} (commande ${order})`,
    given: (recipient) =>
      `merci pour votre commande. Les liens ont été envoyés à ${recipient} ; cet e-mail est votre reçu pour :`,
  },
  es: {
    subject: (shop) => `Un regalo para ti de ${shop}`,
    fromGiver: (giver) => `${giver ?? 'Alguien'} tiene un regalo para ti. Tus archivos están listos:`,
    fromShop: (shop) => `${shop} te envía una copia. Tus archivos están listos:`,
    says: (message) => `«${message}»`,
    givenSubject: (shop, order) => `Tu regalo de ${shop} (pedido ${order})`,
    given: (recipient) =>
      `Gracias por tu pedido. Los enlaces se enviaron a ${recipient}; este correo es tu recibo de:`,
  },
  nl: {
    subject: (shop) => `Een cadeau voor jou van ${shop}`,
    fromGiver: (giver) => `${giver ?? 'Iemand'} heeft een cadeau voor je. Je bestanden staan klaar:`,
    fromShop: (shop) => `${shop} stuurt je een exemplaar. Je bestanden staan klaar:`,
    says: (message) => `‘${message}’`,
    givenSubject: (shop, order) => `Je cadeau van ${shop} (bestelling ${order})`,
    given: (recipient) =>
      `bedankt voor je bestelling. De downloadlinks zijn naar ${recipient} gestuurd; deze mail is je ontvangstbewijs voor:`,
  },
};
