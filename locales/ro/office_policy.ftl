policy-what = { $whose ->
    [own] Aceasta este politica dumneavoastră. Este valabilă pentru toate cazurile din acest browser și trece înaintea celei a site-ului.
    [site] Aceasta este politica acestui site. Ce schimbați devine al dumneavoastră, numai în acest browser.
   *[built_in] Aceasta este o politică generală, nu a firmei dumneavoastră: costurile și limitele ei sunt apreciate. Ce schimbați devine al dumneavoastră, numai în acest browser.
}
policy-still = Mai jos ceva nu este încă în regulă. Până atunci rămâne valabilă politica dinainte.
policy-import = Citiți dintr-un fișier
policy-export = Salvați într-un fișier
policy-undo = Cum era la deschidere
policy-back = { $whose ->
    [site] Înapoi la politica site-ului
   *[built_in] Înapoi la politica generală
}
policy-preview = Recomandat pentru cazul deschis
policy-read = Fișierul a fost citit.
policy-unreadable = Fișierul nu a putut fi deschis. Politica a rămas cum era.
policy-not-read = Fișierul nu a fost folosit, iar politica a rămas cum era. „{ $field }”: { $why }
policy-kept = Politica dumneavoastră se păstrează numai în acest browser; o șterge și „Ștergeți tot” de la „Cazuri”. Linkurile și fișierele cu cazuri nu o conțin niciodată. Schema fișierului se află lângă această pagină: schema/policy.schema.json.
policy-wrong = { $kind ->
    [range] { $value } nu este între { $low } și { $high }.
    [number] { $value } nu este un număr întreg.
    [above] { $value } nu este un număr mai mare ca 0.
    [amount] { $value } nu este o sumă.
    [decimals] { $value } are mai multe zecimale decât moneda.
    [currency] { $value } nu este un cod de monedă ISO 4217.
    [text] Aici trebuie să fie un text, nu { $value }.
    [shorter] { $value } este prea lung.
    [longer] { $value } sunt prea multe.
    [day] { $value } nu este o zi scrisă ca 2026-03-31.
    [second] { $value } este o a doua limită pentru același rol.
    [order] Limitele trebuie să crească de la un rol la altul și numai ultimul rol nu are limită; aici este { $value }.
    [list] { $value } nu este unul dintre cuvintele permise aici.
    [unknown] Nu există un asemenea câmp; acolo scrie { $value }.
    [missing] Lipsește.
    [json] Acesta nu este JSON: { $value }
   *[other] { $value } nu este felul de valoare potrivit aici.
}
policy-part = { $part ->
    [money] Nume și bani
    [roles] Cine cât poate oferi
    [remedies] Ce se poate oferi
    [letters] Cum se semnează scrisorile
   *[words] Cuvintele firmei
}
policy-hint = { $part ->
    [money] Marja este ce rămâne din cheltuielile unui client după costuri. Cu mai mulți ani, din fiecare an următor se numără partea acestor clienți care rămâne când nu se întâmplă nimic rău. Dacă moneda cazului este alta, limitele nu se pot compara: atunci orice sumă are nevoie de aprobare.
    [roles] Într-un caz, minimul legal nefiind socotit. Primul rol este al celui care folosește această pagină. „Suma obișnuită” este cam cât o cină pentru doi sau jumătate de noapte la hotel, în moneda cazului.
    [remedies] Ce nu este bifat nu se propune niciodată. Costurile hotărăsc ce plan merită cel mai mult.
    [letters] Apare în scrisori acolo unde cazul nu spune altceva.
   *[words] Cuvinte întregi, așa cum se scriu; fiecare formă pe un rând al ei. Scrisorile scrise aici folosesc celălalt cuvânt. În scrisoarea dumneavoastră cuvântul este marcat.
}
policy-field = { $field ->
    [name] Numele politicii
    [currency] Moneda
    [margin] Marja
    [horizon] Orizont
    [rounding] Sumele se rotunjesc
    [step] Multiplu de
    [role] Rol
    [role_name] Numele rolului
    [limit] Limită
    [amount] Până la
    [times] De câte ori suma obișnuită
    [days] După
    [language] Limba scrisorilor
    [say] Spunem în schimb
    [word_language] Limba
   *[not] Nu spunem
}
policy-years = { $years ->
    [one] { $years } an
   *[other] { $years } ani
}
policy-rounding = { $kind ->
    [digits] la două cifre
   *[step] la un multiplu
}
policy-limit = { $kind ->
    [amount] o sumă
    [usual] suma obișnuită
   *[none] fără limită
}
policy-role = { $role ->
    [manager] Utilizatorul paginii
    [area_manager] Manager zonal
    [director] Director
   *[other] Alt rol
}
policy-add = { $what ->
    [role] Adăugați un rol
   *[word] Adăugați un cuvânt
}
policy-remove = Scoateți
policy-remove-role = Scoateți rolul { $place }
policy-remove-word = Scoateți cuvântul { $place }
policy-cost = { $remedy ->
    [redo] Ne costă, din preț
    [upgrade] Ne costă, din preț
    [gift] Ne costă, din preț
   *[other] Ne costă, din valoarea nominală
}
policy-page-language = ca pagina
policy-days = zile
