### The dialogs: the cases that are kept, sharing one, what leaves the page, the keys.

# $office (String) - cases, share, link, papers, policy, privacy or keys
office-title = { $office ->
    [cases] Sprawy
    [share] Udostępnij
    [link] Ten link zawiera sprawę
    [privacy] Co opuszcza tę stronę
    [papers] Kopia i druk
    [policy] Zasady firmy
   *[keys] Klawisze
}
office-close = Zamknij
# What went wrong, as the name of a case.
# $failure (String) - the kind of failure
office-failure = { $failure ->
    [late] Opóźnienie
    [unavailable] Niedostępność
    [below_promise] Gorzej niż obiecano
    [defective] Wada
    [wrong_item] Zły towar
    [lost_damaged] Zgubione lub uszkodzone
    [billing] Błędny rachunek
    [uncaring] Obojętna obsługa
    [misinformed] Błędna informacja
    [unresponsive] Brak odpowiedzi
    [powerless] Nikt nie mógł pomóc
    [hygiene] Higiena
    [privacy] Prywatność
   *[unfair] Nierówne traktowanie
}

cases-desk = Bieżąca sprawa
# $count (Number) - cases that are set aside
cases-kept = { $count ->
    [0] Odłożone sprawy
    [one] Odłożone: 1 sprawa
    [few] Odłożone: { $count } sprawy
    [many] Odłożone: { $count } spraw
   *[other] Odłożone: { $count } sprawy
}
cases-unnamed = Sprawa bez nazwy
cases-open = Na razie nic nie wiadomo
cases-name = Nazwa sprawy
cases-keep = Odłóż kopię
cases-search = Szukaj: nazwy, opisy, klienci
cases-none = Sprawa zostaje odłożona po rozpoczęciu innej albo przyciskiem powyżej.
cases-not-found = W żadnej sprawie nie ma tych słów.
# $what (String) - open, copy or delete
cases-do = { $what ->
    [open] Otwórz
    [copy] Kopiuj
   *[delete] Usuń
}
# $what (String) - open, copy or delete
# $name (String) - the name of the case
cases-do-label = { $what ->
    [open] Otwórz „{ $name }”
    [copy] Kopiuj „{ $name }”
   *[delete] Usuń „{ $name }”
}
cases-deleted = Usunięto.
cases-undo = Cofnij
cases-files = Pliki
cases-export = Zapisz wszystkie do pliku
cases-import = Dodaj z pliku
# $count (Number) - cases that were added
cases-imported = { $count ->
    [0] W pliku nie ma żadnej sprawy, której by tu jeszcze nie było.
    [one] Dodano 1 sprawę.
    [few] Dodano { $count } sprawy.
    [many] Dodano { $count } spraw.
   *[other] Dodano { $count } sprawy.
}
cases-no-file = Ten plik nie zawiera spraw z Amends albo jest uszkodzony. Nic nie zostało zmienione.
# $most (Number) - cases that are kept at most
cases-full = Największa liczba przechowywanych spraw to { $most }. Najpierw trzeba zapisać je do pliku i część usunąć.
cases-erase = Wymaż wszystko…
cases-erase-sure = Wszystkie sprawy i ustawienia tej strony oraz jej kopia do pracy bez sieci zostaną wymazane z tej przeglądarki. Tego nie można cofnąć.
cases-erase-yes = Wymaż wszystko
# $most (Number) - cases that are kept at most
cases-where = Sprawy są przechowywane tylko w tej przeglądarce, najwyżej { $most }. Może je przeczytać każdy, kto z niej korzysta.

share-what = Link zawiera fakty sprawy, wybrane przepisy i plan, i nic więcej, chyba że zaznaczono coś poniżej. Są zapisane w samym linku; nie widzi ich żaden serwer. Przy innych zasadach firmy liczby mogą być inne.
share-story = Z opisem
share-names = Z nazwiskami, danymi do kontaktu i zdaniami do listu
share-link = Link do tej sprawy
share-copy = Kopiuj link
share-copied = Link został skopiowany.
share-selected = Przeglądarka nie kopiuje; link jest zaznaczony.
# $count (String) - characters, written in the reader’s way
share-length = Liczba znaków: { $count }
share-code = Kod QR linku
share-scan = Można go zeskanować telefonem.
share-no-code = Link jest za długi na kod, który da się zeskanować. Można pominąć opis albo wysłać plik.
# $most (String) - characters at most, written in the reader’s way
share-too-long = Link przekroczyłby limit znaków ({ $most }), a dłuższe linki programy pocztowe ucinają. Można pominąć opis albo wysłać plik.
share-file = Zapisz jako plik
share-file-what = Cała sprawa, razem z opisem i nazwiskami.

link-came = Własna sprawa pozostaje bez zmian do czasu otwarcia tej.
link-open = Otwórz
link-leave = Nie otwieraj
link-kept = Po jej otwarciu własna sprawa zostanie odłożona w części „Sprawy”.
# $why (String) - later, damaged or too_long
link-error = { $why ->
    [later] Link utworzono w nowszej wersji Amends. Trzeba poprosić o sprawę w pliku albo otworzyć ją w tamtej wersji. Własna sprawa pozostała bez zmian.
    [too_long] Link jest dłuższy niż jakikolwiek tworzony przez Amends, więc nie został odczytany. Własna sprawa pozostała bez zmian.
   *[damaged] Link jest uszkodzony lub ucięty; trzeba poprosić o niego jeszcze raz. Własna sprawa pozostała bez zmian.
}

privacy-what = Amends działa w przeglądarce. Nikomu nie wysyła niczego o kliencie, o sprawie ani o osobie, która z niego korzysta.
# $own (Number) - files of this page
# $others (Number) - files from elsewhere
privacy-count = Od otwarcia ta strona pobrała { $own ->
    [one] 1 własny plik
    [few] { $own } własne pliki
    [many] { $own } własnych plików
   *[other] { $own } własnego pliku
}, { $others ->
    [0] a z innych miejsc ani jednego.
    [one] a z innych miejsc 1 plik.
    [few] a z innych miejsc { $others } pliki.
    [many] a z innych miejsc { $others } plików.
   *[other] a z innych miejsc { $others } pliku.
}
privacy-list = Wszystkie pliki
privacy-policy = Zapytanie zawiera tylko nazwę pliku. Administrator witryny może zabronić przeglądarce wszelkich innych zapytań, stosując zasady bezpieczeństwa treści (CSP) z instrukcji.
privacy-keeps = Sprawy i ustawienia są przechowywane tylko w pamięci tej przeglądarki. Nie ma plików cookie.
privacy-check = Aby to sprawdzić, wystarczy otworzyć narzędzia dla programistów (F12), kartę „Sieć” (Network), i korzystać ze strony.

# What a key does.
# $key (String) - the key
keys-does = { $key ->
    [undo] Cofnij
    [redo] Ponów
    [keys] Pokaż klawisze
    [next_finding] Następna uwaga we własnym liście
    [last_finding] Poprzednia uwaga
   *[close] Zamknij to, co otwarte
}
keys-single = Działają klawisze z jednym znakiem, na przykład ?
keys-field = Nigdy nie działają podczas pisania w polu.
