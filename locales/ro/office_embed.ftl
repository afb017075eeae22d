### Amends in a page of one's own: the code for it, and where that goes.

embed-tab = { $tab ->
    [case] Acest caz
   *[page] În pagina dumneavoastră
}
embed-tabs = Ce se distribuie
embed-what = Puneți Amends într-o pagină proprie, de exemplu pe intranet: alegeți, apoi copiați codul în acea pagină.
embed-way = Sub ce formă
embed-way-name = { $way ->
    [frame] Cadru: merge oriunde o pagină poate arăta alta, inclusiv în SharePoint
   *[element] Element: devine parte a paginii, care trebuie să-i permită scriptul
}
embed-language = Limba
embed-language-reader = Limba cititorului
embed-theme = Culori
embed-more = Mai mult contrast
embed-parts = Ce se arată
embed-part = { $part ->
    [form] Ce s-a întâmplat
    [forecast] Prognoza
    [options] Variantele
    [plan] Planul
    [letter] Scuzele
   *[why] De ce
}
embed-locked = Cititorul nu poate schimba cazul
embed-begin = Începe cu
embed-begin-name = { $begin ->
    [desk] Cazul deschis, doar faptele
   *[empty] Un caz gol
}
embed-host = Adresa acelei pagini (opțional)
embed-host-hint = Cu ea, cadrul primește setări doar de la acea pagină și îi comunică cifrele. Fără ea, își spune doar înălțimea.
embed-host-wrong = Aceasta nu este adresa unei pagini: ea începe cu https:// sau http://.
embed-script = Cu un script care dă cadrului înălțimea conținutului
embed-sandbox = Izolat: cadrul nu ajunge nici la acea pagină, nici la propriul site
embed-policy = Cu politica în vigoare aici
embed-policy-hint = { $way ->
    [frame] Politica stă în cod și este transmisă de script; pentru aceasta cadrul trebuie să știe adresa acelei pagini.
   *[element] Salvați politica într-un fișier la „Politica” și puneți fișierul, policy.json, lângă pagina dumneavoastră.
}
embed-code = Codul
embed-copy = Copiați codul
embed-copied = Copiat.
embed-selected = Browserul nu a permis copierea. Codul este selectat: copiați-l manual.
embed-csp = Ce trebuie să permită politica de securitate a conținutului (CSP) a acelei pagini:
embed-serve = { $way ->
    [frame] Cine găzduiește Amends nu trebuie să interzică afișarea în cadre (frame-ancestors, X-Frame-Options).
   *[shared] Cine găzduiește Amends nu trebuie să interzică afișarea în cadre (frame-ancestors, X-Frame-Options) și trebuie să lase alte pagini să-i citească fișierele: Access-Control-Allow-Origin: *
}
embed-keeps = În pagina altcuiva Amends nu păstrează nimic: ce s-a introdus se pierde la părăsirea paginii.
embed-preview = Arătați o previzualizare
embed-preview-title = Previzualizare: Amends în pagina dumneavoastră
embed-place = Unde se pune
embed-place-name = { $place ->
    [sharepoint] SharePoint
    [confluence] Confluence
    [wordpress] WordPress
    [react] React
    [vue] Vue
   *[page] O pagină obișnuită
}
embed-steps = { $place ->
    [page] Lipiți codul acolo unde trebuie să stea Amends.
    [page-element] Lipiți codul acolo unde trebuie să stea Amends. Ce stă în interiorul elementului se vede până când acesta este gata.
    [sharepoint] Editați pagina, adăugați partea web „Încorporare” și lipiți codul, fără linia scriptului. Înainte, un administrator al site-ului adaugă { $site } la site-urile permise (setările site-ului, „Securitate câmpuri HTML”).
    [sharepoint-element] Paginile SharePoint nu rulează scripturi străine: alegeți cadrul.
    [confluence] Data Center: lipiți codul în macroul „HTML”, pe care trebuie să-l activeze un administrator. Cloud: folosiți macroul „Iframe” cu adresa cadrului din cod.
    [confluence-element] Data Center: lipiți codul în macroul „HTML”, pe care trebuie să-l activeze un administrator. Cloud: alegeți cadrul.
    [wordpress] Adăugați un bloc „HTML personalizat” și lipiți codul. Trebuie să fiți administrator sau editor: altora WordPress le elimină cadrele.
    [wordpress-element] Adăugați un bloc „HTML personalizat” și lipiți codul. Trebuie să fiți administrator sau editor: altora WordPress le elimină scripturile.
    [react] Cadrul este JSX așa cum este. Linia scriptului merge în index.html.
    [react-element] Elementul este JSX așa cum este. Linia scriptului merge în index.html.
    [vue] Cadrul merge într-un șablon așa cum este, iar linia scriptului în index.html.
   *[vue-element] Elementul merge într-un șablon așa cum este, iar linia scriptului în index.html. Spuneți-i lui Vue că nu este o componentă a sa: compilerOptions.isCustomElement.
}
