### The dialog of the plans that are compared.

plans-title = Compararea planurilor
plans-intro = Toate cifrele privesc cazul așa cum este acum și se schimbă odată cu el. Planul pe care îl alegeți devine planul, scrisoarea și prognoza paginii.
plans-compared = Planuri comparate
plans-plan = Plan
plans-does = Ce puteți face
plans-unnamed = Plan propriu { $place }
plans-name = Numele planului
plans-do = { $what ->
    [start] Porniți de la el
    [change] Modificați
   *[remove] Eliminați
}
plans-do-label = { $what ->
    [start] Porniți de la el: { $name }
    [change] Modificați: { $name }
   *[remove] Eliminați: { $name }
}
plans-removed = Planul a fost eliminat.
plans-kept = Planul este păstrat și apare în tabel.
plans-full = La un caz se păstrează cel mult { $most } planuri proprii. Eliminați întâi unul.
plans-build = Alcătuiți un plan propriu
plans-changing = Modificați planul { $name }
plans-amount = { $remedy }, { $currency }
plans-left-out = Nu se oferă aici, fiindcă politica nu le are sau nu se potrivesc cu ce s-a întâmplat: { $remedies }.
plans-keep = Păstrați planul
plans-save = Păstrați modificările
plans-leave = Lăsați-l cum era
plans-short = { $short ->
    [nothing_given] Se datorează ceva și nu se dă nimic. Nu se recomandă niciodată.
    [beside_the_point] Nimic din el nu aduce înapoi ce s-a pierdut.
    [too_little] Banii sunt puțini față de răul făcut.
   *[loss_unpaid] Ce l-a costat problema pe client nu se plătește în întregime.
}
plans-refused = { $why ->
    [gate] Cazul este oprit din motive de siguranță: nu se propune niciun plan, nici măcar al dumneavoastră.
    [not_allowed] Politica dumneavoastră nu permite: { $remedy }.
    [does_not_fit] Nu se potrivește cu ce s-a întâmplat: { $remedy }.
    [no_loss] Completați întâi prețul sau pierderea: o sumă se judecă doar față de ele.
    [currency] Cazul este în { $limit }; dați suma pentru „{ $remedy }” în această monedă.
    [too_much] „{ $remedy }” poate fi de cel mult { $limit }: mai mult nu s-a plătit și nu s-a pierdut.
   *[cap] Toate sumele împreună pot fi de cel mult { $limit }: o dată și jumătate pierderea.
}
plans-csv = Salvați ca tabel (CSV)
plans-json = Salvați ca fișier (JSON)
plans-import = Adăugați planuri din fișier
plans-imported = { $count ->
    [0] Fișierul nu are niciun plan care să nu fie deja aici.
    [one] A fost adăugat un plan.
    [few] Au fost adăugate { $count } planuri.
   *[other] Au fost adăugate { $count } de planuri.
}
plans-no-file = { $what ->
    [file] Fișierul nu conține planuri Amends. Nu s-a schimbat nimic.
   *[other] Planurile din fișier nu pot fi citite; uitați-vă în el la „{ $field }”. Nu s-a schimbat nimic.
}
plans-low = Limita de jos
plans-high = Limita de sus
plans-currency = Moneda
