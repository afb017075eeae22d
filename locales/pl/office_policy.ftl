policy-what = { $whose ->
    [own] To Państwa własne zasady. Obowiązują we wszystkich sprawach w tej przeglądarce i mają pierwszeństwo przed zasadami strony.
    [site] To zasady tej strony. Zmienione stają się Państwa własnymi, tylko w tej przeglądarce.
   *[built_in] To zasady ogólne, a nie zasady Państwa firmy: koszty i limity są w nich szacunkiem. Zmienione stają się Państwa własnymi, tylko w tej przeglądarce.
}
policy-still = Poniżej coś się jeszcze nie zgadza. Do tego czasu obowiązują poprzednie zasady.
policy-import = Wczytaj z pliku
policy-export = Zapisz do pliku
policy-undo = Jak przy otwarciu
policy-back = { $whose ->
    [site] Przywróć zasady strony
   *[built_in] Przywróć zasady ogólne
}
policy-preview = Zalecenia do bieżącej sprawy
policy-read = Plik został wczytany.
policy-unreadable = Nie udało się otworzyć pliku. Zasady pozostały bez zmian.
policy-not-read = Pliku nie użyto, zasady pozostały bez zmian. „{ $field }”: { $why }
policy-kept = Własne zasady są przechowywane tylko w tej przeglądarce; usuwa je także „Wymaż wszystko” w oknie „Sprawy”. Linki i pliki ze sprawami nigdy ich nie zawierają. Schemat pliku leży obok tej strony: schema/policy.schema.json.
policy-wrong = { $kind ->
    [range] { $value } nie mieści się między { $low } a { $high }.
    [number] { $value } nie jest liczbą całkowitą.
    [above] { $value } nie jest liczbą większą od 0.
    [amount] { $value } nie jest kwotą.
    [decimals] { $value } ma więcej miejsc po przecinku niż waluta.
    [currency] { $value } nie jest kodem waluty ISO 4217.
    [text] Tu musi być tekst, a nie { $value }.
    [shorter] To jest za długie: { $value }.
    [longer] To za dużo: { $value }.
    [day] { $value } nie jest dniem zapisanym jak 2026-03-31.
    [second] { $value } to drugi limit tej samej roli.
    [order] Limity muszą rosnąć z roli na rolę, a bez limitu jest tylko ostatnia; tutaj jest { $value }.
    [list] { $value } nie należy do dozwolonych słów.
    [unknown] Nie ma takiego pola; wpisano w nim { $value }.
    [missing] Brakuje tego pola.
    [json] To nie jest JSON: { $value }
   *[other] { $value } nie jest wartością właściwego rodzaju.
}
policy-part = { $part ->
    [money] Nazwa i pieniądze
    [roles] Kto ile może dać
    [remedies] Co można zaproponować
    [letters] Podpis w listach
   *[words] Słowa firmy
}
policy-hint = { $part ->
    [money] Marża to ta część wydatków klienta, która zostaje po odjęciu kosztów. Gdy lat jest więcej, z każdego kolejnego roku liczy się ta część takich klientów, która zostaje, gdy nic złego się nie stało. Jeśli waluta sprawy jest inna, limitów nie da się porównać: wtedy każda kwota wymaga zgody.
    [roles] W jednej sprawie, bez ustawowego minimum. Pierwsza rola to osoba, która korzysta z tej strony. „Zwykła kwota” to mniej więcej kolacja dla dwojga albo pół nocy w hotelu, w walucie sprawy.
    [remedies] To, co nie jest zaznaczone, nigdy nie zostanie zaproponowane. Od kosztów zależy, który plan opłaca się najbardziej.
    [letters] Używane w listach, gdy sprawa nie podaje nic innego.
   *[words] Całe słowa, tak jak się je pisze; każda forma w osobnym wierszu. Listy pisane tutaj używają drugiego słowa. We własnym liście słowo zostaje zaznaczone.
}
policy-field = { $field ->
    [name] Nazwa zasad
    [currency] Waluta
    [margin] Marża
    [horizon] Horyzont
    [rounding] Kwoty zaokrągla się
    [step] Wielokrotność
    [role] Rola
    [role_name] Nazwa roli
    [limit] Limit
    [amount] Do
    [times] Ile zwykłych kwot
    [days] Po
    [language] Język listów
    [say] Mówimy za to
    [word_language] Język
   *[not] Nie mówimy
}
policy-years = { $years ->
    [one] { $years } rok
    [few] { $years } lata
   *[other] { $years } lat
}
policy-rounding = { $kind ->
    [digits] do dwóch cyfr
   *[step] do wielokrotności
}
policy-limit = { $kind ->
    [amount] kwota
    [usual] zwykła kwota
   *[none] bez limitu
}
policy-role = { $role ->
    [manager] Użytkownik tej strony
    [area_manager] Kierownik regionalny
    [director] Dyrektor
   *[other] Inna rola
}
policy-add = { $what ->
    [role] Dodaj rolę
   *[word] Dodaj słowo
}
policy-remove = Usuń
policy-remove-role = Usuń rolę { $place }
policy-remove-word = Usuń słowo { $place }
policy-cost = { $remedy ->
    [redo] Kosztuje nas, z ceny
    [upgrade] Kosztuje nas, z ceny
    [gift] Kosztuje nas, z ceny
   *[other] Kosztuje nas, z wartości nominalnej
}
policy-page-language = jak strona
policy-days = dniach
