### Amends in a page of one's own: the code for it, and where that goes.

embed-tab = { $tab ->
    [case] Ta sprawa
   *[page] Na Państwa stronie
}
embed-tabs = Co udostępnić
embed-what = Amends można umieścić na własnej stronie, na przykład w intranecie: proszę wybrać ustawienia i skopiować kod na tę stronę.
embed-way = W jakiej postaci
embed-way-name = { $way ->
    [frame] Ramka: działa wszędzie tam, gdzie strona może pokazać inną, także w SharePoint
   *[element] Element: staje się częścią strony, która musi dopuścić jego skrypt
}
embed-language = Język
embed-language-reader = Język czytelnika
embed-theme = Kolory
embed-more = Większy kontrast
embed-parts = Co pokazać
embed-part = { $part ->
    [form] Co się stało
    [forecast] Prognoza
    [options] Opcje
    [plan] Plan
    [letter] Przeprosiny
   *[why] Dlaczego
}
embed-locked = Czytelnik nie może zmieniać sprawy
embed-begin = Na początku
embed-begin-name = { $begin ->
    [desk] bieżąca sprawa, same fakty
   *[empty] Pusta sprawa
}
embed-host = Adres tej strony (opcjonalnie)
embed-host-hint = Z nim ramka przyjmuje ustawienia tylko od tej strony i podaje jej liczby. Bez niego podaje jedynie swoją wysokość.
embed-host-wrong = To nie jest adres strony: zaczyna się on od https:// lub http://.
embed-script = Ze skryptem, który dopasowuje wysokość ramki do zawartości
embed-sandbox = Odizolowana: ramka nie ma dostępu ani do tej strony, ani do własnej witryny
embed-policy = Z zasadami, które obowiązują tutaj
embed-policy-hint = { $way ->
    [frame] Zasady są zapisane w kodzie i przekazuje je skrypt; ramka musi do tego znać adres Państwa strony.
   *[element] Proszę zapisać zasady do pliku w oknie „Zasady” i umieścić ten plik, policy.json, obok swojej strony.
}
embed-code = Kod
embed-copy = Kopiuj kod
embed-copied = Skopiowano.
embed-selected = Przeglądarka nie pozwoliła kopiować. Kod jest zaznaczony: proszę skopiować go ręcznie.
embed-csp = Na co muszą pozwalać zasady bezpieczeństwa treści (CSP) tej strony:
embed-serve = { $way ->
    [frame] Kto udostępnia Amends, nie może zabraniać wyświetlania w ramkach (frame-ancestors, X-Frame-Options).
   *[shared] Kto udostępnia Amends, nie może zabraniać wyświetlania w ramkach (frame-ancestors, X-Frame-Options) i musi pozwolić innym stronom czytać jego pliki: Access-Control-Allow-Origin: *
}
embed-keeps = Na cudzej stronie Amends niczego nie zachowuje: to, co wpisano, znika po jej opuszczeniu.
embed-preview = Pokaż podgląd
embed-preview-title = Podgląd Amends na Państwa stronie
embed-place = Gdzie wkleić
embed-place-name = { $place ->
    [sharepoint] SharePoint
    [confluence] Confluence
    [wordpress] WordPress
    [react] React
    [vue] Vue
   *[page] Zwykła strona
}
embed-steps = { $place ->
    [page] Proszę wkleić kod tam, gdzie ma się znaleźć Amends.
    [page-element] Proszę wkleić kod tam, gdzie ma się znaleźć Amends. Zawartość elementu widać, dopóki się on nie wczyta.
    [sharepoint] Proszę otworzyć stronę do edycji, dodać składnik Web Part „Osadzanie” i wkleić kod bez wiersza ze skryptem. Wcześniej administrator witryny dodaje { $site } do dozwolonych witryn (ustawienia witryny, „Zabezpieczenia pól HTML”).
    [sharepoint-element] Strony SharePoint nie uruchamiają obcych skryptów: proszę wybrać ramkę.
    [confluence] Data Center: proszę wkleić kod do makra „HTML”, które musi włączyć administrator. Cloud: proszę użyć makra „Iframe” z adresem ramki z kodu.
    [confluence-element] Data Center: proszę wkleić kod do makra „HTML”, które musi włączyć administrator. Cloud: proszę wybrać ramkę.
    [wordpress] Proszę dodać blok „Własny HTML” i wkleić kod. Trzeba być administratorem lub redaktorem: innym WordPress usuwa ramki.
    [wordpress-element] Proszę dodać blok „Własny HTML” i wkleić kod. Trzeba być administratorem lub redaktorem: innym WordPress usuwa skrypty.
    [react] Ramka jest poprawnym JSX bez zmian. Wiersz ze skryptem trafia do index.html.
    [react-element] Element jest poprawnym JSX bez zmian. Wiersz ze skryptem trafia do index.html.
    [vue] Ramkę wkleja się do szablonu bez zmian, wiersz ze skryptem do index.html.
   *[vue-element] Element wkleja się do szablonu bez zmian, wiersz ze skryptem do index.html. Vue musi wiedzieć, że to nie jest jego komponent: compilerOptions.isCustomElement.
}
