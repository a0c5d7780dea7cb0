import type { BuyerLanguage } from '../../../../kernel/pages/words';

export interface LinkLimits {
  unopenedDays: number;
  hoursAfterFirstUse: number;
  downloadLimit: number;
}

export interface ReceiptWords {
  subject: (shop: string, order: string) => string;
  renewedSubject: (shop: string, title: string) => string;
  hello: (name: string | null) => string;
  thanks: string;
  renewed: string;
  open: string;
  limits: (limits: LinkLimits) => string;
  left: (left: number) => string;
  keep: string;
  order: (order: string) => string;
  contact: (contact: string) => string;
}

/** Words of the mails on the way from a sale to its files. */
export const receiptWords: Readonly<Record<BuyerLanguage, ReceiptWords>> = {
  en: {
    subject: (shop, order) => `Your files from ${shop} (order ${order})`,
    renewedSubject: (shop, title) => `Your new link from ${shop}: ${title}`,
    hello: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
    thanks: 'thank you for your order. Your files are ready:',
    renewed:
      'here is the new link that was asked for on your download page. The old one does not work any more.',
    open: 'Open the download page',
    limits: ({ unopenedDays, hoursAfterFirstUse, downloadLimit }) =>
      `Each link allows ${downloadLimit} downloads. Please begin within ${unopenedDays} days; after the first download it works for ${hoursAfterFirstUse} hours.`,
    left: (left) => (left === 1 ? 'One download is left.' : `${left} downloads are left.`),
    keep: 'The links are yours alone. Please do not pass this mail on.',
    order: (order) => `Order ${order}`,
    contact: (contact) => `Questions? ${contact}`,
  },
  de: {
    subject: (shop, order) => `Deine Dateien von ${shop} (Bestellung ${order})`,
    renewedSubject: (shop, title) => `Dein neuer Link von ${shop}: ${title}`,
    hello: (name) => (name === null ? 'Hallo,' : `Hallo ${name},`),
    thanks: 'danke für deine Bestellung. Deine Dateien liegen bereit:',
    renewed:
      'hier ist der neue Link, um den auf deiner Download-Seite gebeten wurde. Der alte gilt nicht mehr.',
    open: 'Download-Seite öffnen',
    limits: ({ unopenedDays, hoursAfterFirstUse, downloadLimit }) =>
      `Jeder Link erlaubt ${downloadLimit} Downloads. Bitte beginne innerhalb von ${unopenedDays} Tagen; nach dem ersten Download gilt er noch ${hoursAfterFirstUse} Stunden.`,
    left: (left) => (left === 1 ? 'Ein Download ist übrig.' : `${left} Downloads sind übrig.`),
    keep: 'Die Links sind nur für dich. Bitte gib diese Mail nicht weiter.',
    order: (order) => `Bestellung ${order}`,
    contact: (contact) => `Fragen? ${contact}`,
  },
  fr: {
    subject: (shop, order) => `Vos fichiers de ${shop} (commande ${order})`,
    renewedSubject: (shop, title) => `Votre nouveau lien de ${shop} : ${title}`,
    hello: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
    thanks: 'merci pour votre commande. Vos fichiers sont prêts :',
    renewed: 'voici le nouveau lien demandé sur votre page de téléchargement. L’ancien ne fonctionne plus.',
    open: 'Ouvrir la page de téléchargement',
    limits: ({ unopenedDays, hoursAfterFirstUse, downloadLimit }) =>
      `Chaque lien permet ${downloadLimit} téléchargements. Commencez dans les ${unopenedDays} jours ; après le premier téléchargement, il fonctionne encore ${hoursAfterFirstUse} heures.`,
    left: (left) => (left === 1 ? 'Il reste un téléchargement.' : `Il reste ${left} téléchargements.`),
    keep: 'Ces liens sont pour vous seul. Merci de ne pas transmettre cet e-mail.',
    order: (order) => `Commande ${order}`,
    contact: (contact) => `Des questions ? ${contact}`,
  },
  es: {
    subject: (shop, order) => `Tus archivos de ${shop} (pedido ${order})`,
    renewedSubject: (shop, title) => `Tu enlace nuevo de ${shop}: ${title}`,
    hello: (name) => (name === null ? 'Hola:' : `Hola, ${name}:`),
    thanks: 'Gracias por tu pedido. Tus archivos están listos:',
    renewed: 'Aquí tienes el enlace nuevo que se pidió en tu página de descarga. El anterior ya no funciona.',
    open: 'Abrir la página de descarga',
    limits: ({ unopenedDays, hoursAfterFirstUse, downloadLimit }) =>
      `Cada enlace permite ${downloadLimit} descargas. Empieza dentro de ${unopenedDays} días; después de la primera descarga funciona ${hoursAfterFirstUse} horas más.`,
    left: (left) => (left === 1 ? 'Queda una descarga.' : `Quedan ${left} descargas.`),
    keep: 'Los enlaces son solo para ti. Por favor, no reenvíes este correo.',
    order: (order) => `Pedido ${order}`,
    contact: (contact) => `¿Preguntas? ${contact}`,
  },
  nl: {
    subject: (shop, order) => `Je bestanden van ${shop} (bestelling ${order})`,
    renewedSubject: (shop, title) => `Je nieuwe link van ${shop}: ${title}`,
    hello: (name) => (name === null ? 'Hallo,' : `Hallo ${name},`),
    thanks: 'bedankt voor je bestelling. Je bestanden staan klaar:',
    renewed: 'hier is de nieuwe link die op je downloadpagina is gevraagd. De oude werkt niet meer.',
    open: 'Downloadpagina openen',
    limits: ({ unopenedDays, hoursAfterFirstUse, downloadLimit }) =>
      `Elke link geeft ${downloadLimit} downloads. Begin binnen ${unopenedDays} dagen; na de eerste download werkt hij nog ${hoursAfterFirstUse} uur.`,
    left: (left) => (left === 1 ? 'Er is nog één download.' : `Er zijn nog ${left} downloads.`),
    keep: 'De links zijn alleen voor jou. Stuur deze mail niet door, alsjeblieft.',
    order: (order) => `Bestelling ${order}`,
    contact: (contact) => `Vragen? ${contact}`,
  },
};
