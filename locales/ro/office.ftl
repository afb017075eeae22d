### The dialogs: the cases that are kept, sharing one, what leaves the page, the keys.

# $office (String) - cases, share, link, papers, policy, privacy or keys
office-title = { $office ->
    [cases] Cazuri
    [share] Trimitere
    [link] Acest link conține un caz
    [privacy] Ce părăsește această pagină
    [papers] Copiere și tipărire
    [policy] Politica firmei
   *[keys] Taste
}
office-close = Închideți
# What went wrong, as the name of a case.
# $failure (String) - the kind of failure
office-failure = { $failure ->
    [late] Întârziere
    [unavailable] Indisponibil
    [below_promise] Sub ce s-a promis
    [defective] Defect
    [wrong_item] Produs greșit
    [lost_damaged] Pierdut sau deteriorat
    [billing] Factură greșită
    [uncaring] Nepăsare
    [misinformed] Informații greșite
    [unresponsive] Fără răspuns
    [powerless] Nimeni nu a putut ajuta
    [hygiene] Igienă
    [privacy] Date personale
   *[unfair] Tratament inechitabil
}

cases-desk = În lucru
# $count (Number) - cases that are set aside
cases-kept = { $count ->
    [0] Puse deoparte
    [one] Puse deoparte: 1 caz
    [few] Puse deoparte: { $count } cazuri
   *[other] Puse deoparte: { $count } de cazuri
}
cases-unnamed = Caz fără nume
cases-open = Încă nu se știe nimic
cases-name = Numele cazului
cases-keep = Puneți deoparte o copie
cases-search = Căutați nume, texte, clienți
cases-none = Un caz este pus deoparte când începeți altul sau cu butonul de mai sus.
cases-not-found = Niciun caz nu conține aceste cuvinte.
# $what (String) - open, copy or delete
cases-do = { $what ->
    [open] Deschideți
    [copy] Copiați
   *[delete] Ștergeți
}
# $what (String) - open, copy or delete
# $name (String) - the name of the case
cases-do-label = { $what ->
    [open] Deschideți „{ $name }”
    [copy] Copiați „{ $name }”
   *[delete] Ștergeți „{ $name }”
}
cases-deleted = Șters.
cases-undo = Anulați
cases-files = Fișiere
cases-export = Salvați toate într-un fișier
cases-import = Adăugați dintr-un fișier
# $count (Number) - cases that were added
cases-imported = { $count ->
    [0] Fișierul nu conține niciun caz care să nu fie deja aici.
    [one] A fost adăugat 1 caz.
    [few] Au fost adăugate { $count } cazuri.
   *[other] Au fost adăugate { $count } de cazuri.
}
cases-no-file = Acest fișier nu conține cazuri din Amends sau este deteriorat. Nu s-a schimbat nimic.
# $most (Number) - cases that are kept at most
cases-full = Numărul maxim de cazuri păstrate este { $most }. Salvați-le mai întâi într-un fișier și ștergeți câteva.
cases-erase = Ștergeți tot…
cases-erase-sure = Toate cazurile și setările acestei pagini, precum și copia ei pentru lucrul fără rețea vor fi șterse din acest browser. Acțiunea nu poate fi anulată.
cases-erase-yes = Ștergeți tot
# $most (Number) - cases that are kept at most
cases-where = Cazurile se păstrează numai în acest browser, cel mult { $most }. Oricine folosește acest browser le poate citi.

share-what = Linkul conține faptele cazului, legea și planul alese și nimic altceva, dacă nu bifați ceva mai jos. Ele se află chiar în link; niciun server nu le vede. Cu altă politică a firmei, cifrele pot fi diferite.
share-story = Cu textul despre ce s-a întâmplat
share-names = Cu numele, datele de contact și propozițiile pentru scrisoare
share-link = Linkul acestui caz
share-copy = Copiați linkul
share-copied = Linkul este copiat.
share-selected = Browserul nu copiază; linkul este selectat.
# $count (String) - characters, written in the reader’s way
share-length = Caractere: { $count }
share-code = Codul QR al linkului
share-scan = Scanați-l cu telefonul.
share-no-code = Prea lung pentru un cod care să poată fi scanat. Renunțați la text sau trimiteți fișierul.
# $most (String) - characters at most, written in the reader’s way
share-too-long = Linkul ar depăși lungimea maximă (în caractere: { $most }), iar programele de e-mail taie asemenea linkuri. Renunțați la text sau trimiteți fișierul.
share-file = Salvați ca fișier
share-file-what = Cazul întreg, inclusiv textul și numele.

link-came = Cazul dumneavoastră rămâne așa cum este până îl deschideți pe acesta.
link-open = Deschideți
link-leave = Nu deschideți
link-kept = Dacă îl deschideți, cazul dumneavoastră este pus deoparte la „Cazuri”.
# $why (String) - later, damaged or too_long
link-error = { $why ->
    [later] Linkul a fost făcut cu o versiune mai nouă de Amends. Cereți cazul ca fișier sau deschideți-l cu acea versiune. Cazul dumneavoastră a rămas așa cum era.
    [too_long] Linkul este mai lung decât oricare făcut de Amends, așa că nu a fost citit. Cazul dumneavoastră a rămas așa cum era.
   *[damaged] Linkul este deteriorat sau a fost tăiat; cereți-l din nou. Cazul dumneavoastră a rămas așa cum era.
}

privacy-what = Amends rulează în browserul dumneavoastră. Nu trimite nimănui nimic despre client, despre caz sau despre dumneavoastră.
# $own (Number) - files of this page
# $others (Number) - files from elsewhere
privacy-count = De când a fost deschisă, pagina a încărcat { $own ->
    [one] 1 fișier propriu
    [few] { $own } fișiere proprii
   *[other] { $own } de fișiere proprii
} și { $others ->
    [0] niciunul din altă parte.
    [one] 1 fișier din altă parte.
    [few] { $others } fișiere din altă parte.
   *[other] { $others } de fișiere din altă parte.
}
privacy-list = Toate fișierele
privacy-policy = O cerere conține numai numele fișierului. Cine administrează site-ul îi poate interzice browserului orice altă cerere, cu politica de securitate a conținutului (CSP) din instrucțiuni.
privacy-keeps = Cazurile și setările se păstrează numai în spațiul de stocare al acestui browser. Nu există cookie-uri.
privacy-check = Pentru a verifica, deschideți instrumentele pentru dezvoltatori (F12), fila „Rețea” (Network), și folosiți pagina.

# What a key does.
# $key (String) - the key
keys-does = { $key ->
    [undo] Anulare
    [redo] Refacere
    [keys] Arată tastele
    [next_finding] Următoarea observație din propria scrisoare
    [last_finding] Observația anterioară
   *[close] Închide ce este deschis
}
keys-single = Tastele cu un singur semn, cum ar fi ?, funcționează
keys-field = Nu funcționează niciodată cât timp scrieți într-un câmp.
