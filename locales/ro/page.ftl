### The page around the incident and the advice.

app-name = Amends
# A language by its own name, the same in every language.
# $language (String) - en ru ro pl bg te
language-self = { $language ->
    [ru] Русский
    [ro] Română
    [pl] Polski
    [bg] Български
    [te] తెలుగు
   *[en] English
}

page-skip-advice = Mergeți la recomandare
# $count (Number) - requests since the page was loaded
page-privacy = { $count ->
    [0] Nimic nu a părăsit această pagină
   *[other] Această pagină a mai cerut date
}
# $count (Number) - requests since the page was loaded
page-requests = { $count ->
    [one] 1 cerere
    [few] { $count } cereri
   *[other] { $count } de cereri
}
page-theme = Culori
# $theme (String) - system, light, dark or more, which stands for any of them with more contrast
page-theme-name = { $theme ->
    [light] Deschise
    [dark] Întunecate
    [more] Contrast mărit
   *[system] Ca pe dispozitiv
}
# How keeping the case in this browser goes, when it does not go well.
# $storage (String) - blocked, full, elsewhere or damaged
page-storage = { $storage ->
    [blocked] Acest browser nu păstrează date pentru această pagină: cazul se pierde când o închideți. Tipăriți sau copiați ce vă trebuie.
    [full] Acest browser nu mai are loc pentru cazul dumneavoastră. Tipăriți sau copiați ce vă trebuie.
    [elsewhere] Acum altă filă a acestui browser își păstrează cazul, așa că ce faceți aici nu se mai păstrează. Salvați-l într-un fișier la „Cazuri” sau reîncărcați pagina pentru a continua cu celălalt.
   *[damaged] Ce păstrase acest browser din ultimul caz nu a putut fi citit, așa că pagina începe goală.
}
page-language = Limba paginii
page-undo = Anulare
page-redo = Refacere
# A dialog.
# $office (String) - cases, share or keys
page-office = { $office ->
    [cases] Cazuri
    [share] Trimitere
    [papers] Copiere și tipărire
    [policy] Politica
    [workshop] Atelier
   *[keys] Taste
}
page-office-failed = Această parte a paginii nu a putut fi încărcată. Verificați conexiunea și încercați din nou.
