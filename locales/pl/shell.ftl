# The words of index.html, which are there before the program is.
# A test compares each with the element that names it in data-msg.

shell-title = Amends – gdy obsługa zawiedzie
shell-description = Wystarczy opisać, co poszło nie tak w obsłudze klienta, aby zobaczyć, jak przeprosić, co zaproponować i ilu takich klientów prawdopodobnie zostanie. Nic nie opuszcza przeglądarki.
shell-name = Amends
shell-incident = Co się stało?
shell-stays = Własnymi słowami. Tekst zostaje w tej przeglądarce.
shell-advice = Zalecenia

shell-no-script = Amends działa w całości w przeglądarce i potrzebuje JavaScriptu. Trzeba go włączyć dla tej strony, a potem ją odświeżyć.

## When the page cannot start, or stops

shell-failure = Amends nie może działać dalej
shell-missing = W tej przeglądarce nie ma WebAssembly albo jest wyłączone. Trzeba je włączyć lub otworzyć stronę w aktualnej wersji Firefoksa, Chrome’a, Edge’a lub Safari.
shell-refused = Ta witryna nie zezwala na WebAssembly. Jej administrator musi dodać 'wasm-unsafe-eval' do script-src w zasadach bezpieczeństwa treści (CSP).
shell-damaged = Jeden z plików tej strony różni się od opublikowanego, więc nie został uruchomiony. Można odświeżyć stronę; jeśli to nie pomoże, trzeba powiadomić administratora witryny.
shell-unreachable = Nie udało się wczytać jednego z plików tej strony. Trzeba sprawdzić połączenie, a potem odświeżyć stronę.
shell-stopped = Program zatrzymał się z powodu błędu. Wpisany tekst zostaje w tej przeglądarce, chyba że nie przechowuje ona danych tej strony.
shell-reload = Odśwież
shell-detail = Dla programistów
