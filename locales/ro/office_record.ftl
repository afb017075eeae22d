### The dialog of the decision record and the calendar.

record-title = Consemnarea deciziei
record-damaged = Ce se păstrase din această consemnare nu a putut fi citit. Îi ia locul ce scrieți acum.
record-open = Încă neconsemnată: așa cum stau lucrurile acum
record-decided = Consemnată { $date } { $year }
record-advised = Recomandat
record-chosen = Ales
record-followed = Ce s-a recomandat.
record-untreated = Dacă nu se face nimic
record-figures = rămân circa { $n } din 100 ({ $low }–{ $high })
record-cost = cost { $amount }
record-approver = aprobare: { $role }
record-changed = Între timp s-au schimbat cazul, alegerea sau calculul: pagina arată acum alte cifre. Ce este scris aici rămâne cum a fost.
record-set = Consemnați decizia
record-set-again = Consemnați din nou
record-made-by = Amends { $version }, calcul { $engine }
record-other-engine = Aceste cifre vin dintr-o altă versiune a calculului.
record-sources = { $count ->
    [one] O sursă
    [few] { $count } surse
   *[other] { $count } de surse
}
record-why = Motivul
record-reason = De ce s-a ales așa
record-by = Cine a ales
record-cause-title = Cauza și ce se face cu ea
record-cause = Cauza de fond
record-action = Ce se face ca să nu se repete
record-action-by = Cine se ocupă
record-action-due = Până când
record-state = Stare
record-not-closed = Deschis
record-closed = Închis { $date } { $year }
record-close = Închideți cazul
record-reopen = Deschideți din nou
record-lacks = { $lacks ->
    [root_cause] Ca să poată fi închis, scrieți cauza de fond.
    [action] Ca să poată fi închis, scrieți ce se face cu cauza.
   *[both] Ca să poată fi închis, scrieți cauza de fond și ce se face cu ea.
}
record-dates = Termene
record-check-back = Întrebați clientul { $due }:
record-calendar = Salvați pentru calendar (.ics)
record-calendar-what = Pașii planului, întrebarea către client și măsura împotriva cauzei. Salvate din nou, reînnoiesc aceleași intrări.
record-entry = { $what } ({ $case })
record-who = Cine: { $who }
record-file = Fișier
record-file-what = Fișierul conține faptele, recomandarea, alegerea dumneavoastră, motivele, versiunea și sursele. Numele și textul nu intră dacă nu le bifați; nu scrieți în câmpurile de mai sus ce nu trebuie să plece de aici.
record-names = Cu nume, numere de comandă și cuvintele dumneavoastră din scrisoare
record-story = Cu textul despre ce s-a întâmplat
record-export = Salvați consemnarea
record-import = Deschideți o consemnare
record-no-file = { $what ->
    [file] Fișierul nu este o consemnare Amends. Nu s-a schimbat nimic.
   *[other] Consemnarea din fișier nu poate fi citită; uitați-vă în el la „{ $field }”. Nu s-a schimbat nimic.
}
