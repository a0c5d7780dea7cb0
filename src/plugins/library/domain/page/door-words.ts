import type { InLanguages } from '../in-languages';

export interface DoorWords {
  signIn: string;
  signInWhat: (minutes: number) => string;
  email: string;
  sendLink: string;
  otherShop: string;
  sent: string;
  sentWhat: (minutes: number) => string;
  notThere: string;
  back: string;
  open: string;
  openWhat: string;
  openButton: string;
  claim: string;
  claimCode: string;
  claimCodeWhat: string;
  claimEmail: string;
  claimEmailWhat: string;
  claimButton: string;
  byOrder: string;
  byOrderWhat: string;
  orderNumber: string;
  byOrderButton: string;
  codeSent: string;
  codeSentWhat: (minutes: number) => string;
  code: string;
  codeButton: string;
  address: string;
  addressNow: (address: string) => string;
  addressWhat: string;
  newEmail: string;
  addressButton: string;
}

/** What stands at the ways in: signing in, claiming an order, changing the address. */
export const doorWords: InLanguages<DoorWords> = {
  en: {
    signIn: 'Your library',
    signInWhat: (minutes) =>
      `All patterns that you bought, with their newest versions. We send you a link that works for ${minutes} minutes; no password is needed.`,
    email: 'The e-mail address you bought with',
    sendLink: 'Send me a link',
    otherShop: 'Did you buy on Etsy, Ravelry or a marketplace? Add the order with a code.',
    sent: 'Look into your mailbox',
    sentWhat: (minutes) =>
      `If we know something of yours under this address, a mail with a link is on its way. It works once, for ${minutes} minutes.`,
    notThere: 'Nothing there? Look among the unwanted mails, or try the address that your receipt went to.',
    back: 'Back to your library',
    open: 'Open your library',
    openWhat: 'One step more: press the button to sign in on this device.',
    openButton: 'Open my library',
    claim: 'Add an order',
    claimCode: 'Code of the order',
    claimCodeWhat: 'Sixteen letters and digits. The shop sends it to you in a message where you bought.',
    claimEmail: 'Your e-mail address',
    claimEmailWhat: 'Your files and the link to your library go there.',
    claimButton: 'Add the order',
    byOrder: 'No code?',
    byOrderWhat: 'If you gave an e-mail address with the order, we can send a code to that one.',
    orderNumber: 'Number of the order',
    byOrderButton: 'Send a code to that address',
    codeSent: 'Type in the code',
    codeSentWhat: (minutes) =>
      `If it can be sent, a mail with a code is on its way. It is good here, for ${minutes} minutes.`,
    code: 'Code from the mail',
    codeButton: 'Confirm',
    address: 'Change your address',
    addressNow: (address) => `Now: ${address}`,
    addressWhat:
      'We send a code to the new address. If you bought by it too, both libraries become one. The old address gets a notice.',
    newEmail: 'New e-mail address',
    addressButton: 'Send me the code',
  },
  de: {
    signIn: 'Deine Bibliothek',
    signInWhat: (minutes) =>
      `Alles, was du gekauft hast, in der neuesten Version. Wir schicken dir einen Link, der ${minutes} Minuten gilt; ein Passwort brauchst du nicht.`,
    email: 'Die E-Mail-Adresse, mit der du gekauft hast',
    sendLink: 'Link zusenden',
    otherShop:
      'Bei Etsy, Ravelry oder auf einem Marktplatz gekauft? Füge die Bestellung mit einem Code hinzu.',
    sent: 'Sieh in dein Postfach',
    sentWhat: (minutes) =>
      `Wenn wir unter dieser Adresse etwas von dir haben, ist eine Mail mit einem Link unterwegs. Er gilt einmal, ${minutes} Minuten lang.`,
    notThere: 'Nichts da? Sieh im Spam nach, oder nimm die Adresse, an die dein Beleg ging.',
    back: 'Zurück zu deiner Bibliothek',
    open: 'Deine Bibliothek öffnen',
    openWhat: 'Noch ein Schritt: Mit dem Knopf meldest du dich auf diesem Gerät an.',
    openButton: 'Meine Bibliothek öffnen',
    claim: 'Bestellung hinzufügen',
    claimCode: 'Code der Bestellung',
    claimCodeWhat:
      'Sechzehn Buchstaben und Ziffern. Der Shop schickt ihn dir als Nachricht dort, wo du gekauft hast.',
    claimEmail: 'Deine E-Mail-Adresse',
    claimEmailWhat: 'Dorthin gehen deine Dateien und der Link zu deiner Bibliothek.',
    claimButton: 'Bestellung hinzufügen',
    byOrder: 'Kein Code?',
    byOrderWhat:
      'Wenn du bei der Bestellung eine E-Mail-Adresse angegeben hast, schicken wir einen Code dorthin.',
    orderNumber: 'Nummer der Bestellung',
    byOrderButton: 'Code an diese Adresse senden',
    codeSent: 'Code eingeben',
    codeSentWhat: (minutes) =>
      `Wenn er sich senden lässt, ist eine Mail mit einem Code unterwegs. Er gilt hier, ${minutes} Minuten lang.`,
    code: 'Code aus der Mail',
    codeButton: 'Bestätigen',
    address: 'Adresse ändern',
    addressNow: (address) => `Jetzt: ${address}`,
    addressWhat:
      'Wir schicken einen Code an die neue Adresse. Hast du auch mit ihr gekauft, werden beide Bibliotheken eine. Die alte Adresse bekommt eine Nachricht.',
    newEmail: 'Neue E-Mail-Adresse',
    addressButton: 'Code zusenden',
  },
  fr: {
    signIn: 'Votre bibliothèque',
    signInWhat: (minutes) =>
      `Tous les patrons que vous avez achetés, dans leur dernière version. Nous vous envoyons un lien valable ${minutes} minutes, sans mot de passe.`,
    email: 'L’adresse e-mail de votre achat',
    sendLink: 'Recevoir un lien',
    otherShop: 'Acheté sur Etsy, Ravelry ou une place de marché ? Ajoutez la commande avec un code.',
    sent: 'Regardez votre boîte de réception',
    sentWhat: (minutes) =>
      `Si nous connaissons quelque chose à cette adresse, un courriel avec un lien est en route. Il est valable une fois, pendant ${minutes} minutes.`,
    notThere: 'Rien ? Regardez parmi les indésirables, ou essayez l’adresse qui a reçu votre reçu.',
    back: 'Retour à votre bibliothèque',
    open: 'Ouvrir votre bibliothèque',
    openWhat: 'Encore un pas : appuyez sur le bouton pour vous connecter sur cet appareil.',
    openButton: 'Ouvrir ma bibliothèque',
    claim: 'Ajouter une commande',
    claimCode: 'Code de la commande',
    claimCodeWhat: 'Seize lettres et chiffres. La boutique vous l’envoie en message là où vous avez acheté.',
    claimEmail: 'Votre adresse e-mail',
    claimEmailWhat: 'Vos fichiers et le lien vers votre bibliothèque y seront envoyés.',
    claimButton: 'Ajouter la commande',
    byOrder: 'Pas de code ?',
    byOrderWhat: 'Si vous avez donné une adresse e-mail en commandant, nous pouvons y envoyer un code.',
    orderNumber: 'Numéro de la commande',
    byOrderButton: 'Envoyer un code à cette adresse',
    codeSent: 'Saisissez le code',
    codeSentWhat: (minutes) =>
      `S’il peut être envoyé, un courriel avec un code est en route. Il est valable ici, pendant ${minutes} minutes.`,
    code: 'Code du courriel',
    codeButton: 'Confirmer',
    address: 'Changer d’adresse',
    addressNow: (address) => `Actuelle : ${address}`,
    addressWhat:
      'Nous envoyons un code à la nouvelle adresse. Si vous avez aussi acheté avec elle, les deux bibliothèques n’en feront qu’une. L’ancienne adresse reçoit un avis.',
    newEmail: 'Nouvelle adresse e-mail',
    addressButton: 'Recevoir le code',
  },
  es: {
    signIn: 'Tu biblioteca',
    signInWhat: (minutes) =>
      `Todos los patrones que compraste, en su última versión. Te enviamos un enlace que vale ${minutes} minutos; no hace falta contraseña.`,
    email: 'El correo con el que compraste',
    sendLink: 'Enviarme un enlace',
    otherShop: '¿Compraste en Etsy, Ravelry o un mercado en línea? Añade el pedido con un código.',
    sent: 'Mira tu correo',
    sentWhat: (minutes) =>
      `Si conocemos algo tuyo con esta dirección, un correo con un enlace está en camino. Vale una vez, durante ${minutes} minutos.`,
    notThere: '¿No llega? Mira en el correo no deseado o prueba la dirección que recibió tu recibo.',
    back: 'Volver a tu biblioteca',
    open: 'Abrir tu biblioteca',
    openWhat: 'Un paso más: pulsa el botón para entrar en este dispositivo.',
    openButton: 'Abrir mi biblioteca',
    claim: 'Añadir un pedido',
    claimCode: 'Código del pedido',
    claimCodeWhat: 'Dieciséis letras y cifras. La tienda te lo envía en un mensaje donde compraste.',
    claimEmail: 'Tu correo electrónico',
    claimEmailWhat: 'Ahí llegarán tus archivos y el enlace a tu biblioteca.',
    claimButton: 'Añadir el pedido',
    byOrder: '¿Sin código?',
    byOrderWhat: 'Si diste un correo con el pedido, podemos enviar un código a esa dirección.',
    orderNumber: 'Número del pedido',
    byOrderButton: 'Enviar un código a esa dirección',
    codeSent: 'Escribe el código',
    codeSentWhat: (minutes) =>
      `Si se puede enviar, un correo con un código está en camino. Vale aquí, durante ${minutes} minutos.`,
    code: 'Código del correo',
    codeButton: 'Confirmar',
    address: 'Cambiar tu dirección',
    addressNow: (address) => `Ahora: ${address}`,
    addressWhat:
      'Enviamos un código a la nueva dirección. Si también compraste con ella, las dos bibliotecas serán una. La dirección anterior recibe un aviso.',
    newEmail: 'Nuevo correo electrónico',
    addressButton: 'Enviarme el código',
  },
  nl: {
    signIn: 'Je bibliotheek',
    signInWhat: (minutes) =>
      `Alle patronen die je kocht, in hun nieuwste versie. We sturen je een link die ${minutes} minuten werkt; een wachtwoord is niet nodig.`,
    email: 'Het e-mailadres waarmee je kocht',
    sendLink: 'Stuur me een link',
    otherShop: 'Gekocht op Etsy, Ravelry of een marktplaats? Voeg de bestelling met een code toe.',
    sent: 'Kijk in je mailbox',
    sentWhat: (minutes) =>
      `Als we onder dit adres iets van je hebben, is er een mail met een link onderweg. Die werkt één keer, ${minutes} minuten lang.`,
    notThere: 'Niets? Kijk bij de ongewenste mail, of probeer het adres waar je bon heen ging.',
    back: 'Terug naar je bibliotheek',
    open: 'Je bibliotheek openen',
    openWhat: 'Nog één stap: druk op de knop om je op dit apparaat aan te melden.',
    openButton: 'Mijn bibliotheek openen',
    claim: 'Bestelling toevoegen',
    claimCode: 'Code van de bestelling',
    claimCodeWhat:
      'Zestien letters en cijfers. De winkel stuurt hem je in een bericht op de plek waar je kocht.',
    claimEmail: 'Je e-mailadres',
    claimEmailWhat: 'Daar gaan je bestanden en de link naar je bibliotheek heen.',
    claimButton: 'Bestelling toevoegen',
    byOrder: 'Geen code?',
    byOrderWhat: 'Heb je bij de bestelling een e-mailadres opgegeven, dan sturen we een code daarheen.',
    orderNumber: 'Nummer van de bestelling',
    byOrderButton: 'Stuur een code naar dat adres',
    codeSent: 'Vul de code in',
    codeSentWhat: (minutes) =>
      `Als hij gestuurd kan worden, is er een mail met een code onderweg. Hij geldt hier, ${minutes} minuten lang.`,
    code: 'Code uit de mail',
    codeButton: 'Bevestigen',
    address: 'Adres wijzigen',
    addressNow: (address) => `Nu: ${address}`,
    addressWhat:
      'We sturen een code naar het nieuwe adres. Kocht je daar ook mee, dan worden beide bibliotheken één. Het oude adres krijgt een bericht.',
    newEmail: 'Nieuw e-mailadres',
    addressButton: 'Stuur me de code',
  },
};
