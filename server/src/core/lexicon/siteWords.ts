// The words that web pages put around a readout, in English and Spanish: how lines of debris and captions begin.

/** A short line that begins so is debris. */
export const debrisBeginnings = `
  press "enter" to skip, skip to, saltar al, ir al contenido, pasar al contenido, an official website of, here’s how you know
  share this, share on, share via, follow us, print this, print page, cookies on, we use cookies, accept all, accept cookies
  accept additional, back to top, suggest to a friend, related news, related stories, more from the, more stories, leave a comment
  terms of use, terms and conditions, terms &, privacy policy, privacy notice, all rights reserved, media enquiries
  compartir en, comparte en, síguenos en, síganos en, lee también, lea también, te puede interesar, más noticias
  noticias relacionadas, aviso legal, aviso de privacidad, política de privacidad, política de cookies, mapa web, mapa del sitio
  deja un comentario, todos los derechos, utilizamos cookies, este sitio utiliza
`;

/** A line is debris if it is little more than this, or if a colon or a separator follows: `Tags: …`, `Email …@…`, `Menu   Search`. */
export const debrisLabels = `
  share, tweet, print, subscribe, log in, sign in, sign up, menu, search, cookies, read more, learn more, view all, download
  download pdf, contact us, privacy, copyright, sitemap, site map, accessibility, email, e-mail, telephone, tel, phone, fax
  media inquiries, media relations, press contact, press contacts, most read, comments, archives, advertisement, newsletter, tags
  topics, more from, related, suggest to, go back, home, compartir, comparte, compártelo, síguenos, síganos, imprimir, suscríbete
  suscríbase, iniciar sesión, menú, buscar, inicio, portada, leer más, descargar, contacto, accesibilidad, comentarios, teléfono
  tel., correo, correo electrónico, central telefónica, volver, publicidad, etiquetas, temas
`;

/** What follows a line like this on its own is debris until prose begins again. */
export const debrisHeadings = `
  see also, tags, related, related links, related content, related articles, associated links, topics, more from
  véase también, ver también, etiquetas, temas, relacionados, enlaces relacionados, artículos relacionados, lee también, lea también
  share this page, share this, media contact, media contacts, media enquiries
`;

/** The line under a picture begins so, or ends in its credit. */
export const captionBeginnings = `
  photo, photos, photo by, photo credit, picture, image, caption, gallery, video, file photo
  foto, fotos, fotografía, imagen, pie, pie de foto, leyenda, galería, vídeo, crédito, créditos
`;
