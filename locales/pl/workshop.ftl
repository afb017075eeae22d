workshop-title = Amends – warsztat
workshop-name = Warsztat
workshop-back = Do strony z zaleceniami
workshop-nav = Części warsztatu
workshop-place = { $place ->
    [library] Przypadki
    [case] Otwarty przypadek
    [exercises] Ćwiczenia
    [session] Zajęcia
   *[paper] Arkusze
}
workshop-said = { $said ->
    [guess_first] Prognoza pojawia się po typowaniu: proszę zatwierdzić swoje albo wpisać kody sali.
    [last_case] To był ostatni przypadek zajęć.
    [planned] Plan jest otwarty, liczba części: { $count }.
    [no_place] Niczego nie dodano: własnych przypadków byłoby ponad { $count }. Najpierw proszę usunąć zbędne.
   *[added] { $count ->
        [one] Dodano 1 przypadek.
        [few] Dodano { $count } przypadki.
       *[other] Dodano { $count } przypadków.
    }
}
workshop-not-kept = Przeglądarka niczego nie zapisuje dla tej strony. Po jej zamknięciu wszystko zniknie.

library-search = Szukaj w tytułach i historiach
library-sector = Branża
library-lesson = Czego uczy
library-all = Wszystkie
library-own = Moje przypadki
library-count = { $count ->
    [0] Nic nie pasuje.
    [one] 1 przypadek
    [few] { $count } przypadki
   *[other] { $count } przypadków
}
library-open = Otwórz
library-open-label = Otwórz: „{ $title }”
library-add = Do zajęć
library-add-label = Do zajęć: „{ $title }”
library-write = Napisz przypadek
library-import = Dodaj z pliku
library-export = Zapisz moje przypadki do pliku
library-edit = Zmień
library-edit-label = Zmień: „{ $title }”
library-save = Zapisz do pliku
library-save-label = Zapisz do pliku: „{ $title }”
library-delete = Usuń
library-delete-label = Usuń: „{ $title }”
library-bad-file = { $problem ->
    [json] Niczego nie dodano: to nie jest plik JSON; zaczyna się od { $value }.
    [version] Niczego nie dodano: plik pochodzi z innej wersji Amends ({ $value }).
    [range] Niczego nie dodano: w polu „{ $field }” jest { $value }, a dozwolone są wartości od { $low } do { $high }.
    [list] Niczego nie dodano: słowa „{ $value }” w polu „{ $field }” nie ma na liście.
    [unknown] Niczego nie dodano: pole „{ $field }” nie istnieje.
    [missing] Niczego nie dodano: brakuje pola „{ $field }”.
   *[other] Niczego nie dodano: w polu „{ $field }” jest { $value }, a powinno być co innego.
}
library-unread = Pliku nie udało się odczytać albo ma ponad 4 MB. Niczego nie dodano.
lesson-name = { $lesson ->
    [loss] Oddać to, co stracono
    [believe] Uwierzyć i działać od razu
    [notice] Zauważyć, zanim powiedzą
    [again] Gdy i naprawa zawodzi
    [truth] Podać prawdziwą przyczynę
    [inform] Informacja to część usługi
    [own] Odpowiadać, ktokolwiek zawinił
    [measure] Tyle, ile trzeba
    [fair] Uczciwie i tak samo dla wszystkich
   *[stop] Stop: decyduje ktoś inny
}

round-none = Żaden przypadek nie jest otwarty. Proszę wybrać go w części „Przypadki”.
round-question = Pytanie
round-reset = Zacznij ten przypadek od nowa
round-reset-what = Usuwa typowanie i kody sali.
round-steps = Kroki przypadku
round-step = { $step ->
    [story] Historia
    [guess] Typowanie
    [room] Sala
    [reveal] Prognoza
   *[debrief] Omówienie
}
round-forward = Dalej
round-back = Wstecz
round-story-missing = Historię usłyszą Państwo na sali.
round-link-error = { $why ->
    [later] Link utworzyła nowsza wersja Amends; proszę poprosić o link z tej wersji.
    [too_long] Link jest dłuższy niż jakikolwiek z Amends, więc nie został otwarty.
   *[damaged] Link jest uszkodzony, ucięty albo wskazuje przypadek, którego nie ma; proszę poprosić o niego jeszcze raz.
}

guess-title = Typowanie
guess-stays = Ilu na 100 takich klientów nadal kupuje w firmie po 12 miesiącach, jeśli firma zachowa się tak dobrze, jak to rozsądnie możliwe?
guess-stays-field = Na 100
guess-stays-slider = Na 100, suwak
guess-stays-error = Liczba całkowita od 0 do 100.
guess-way = Czego wymaga ten przypadek?
guess-way-name = { $way ->
    [nothing] Niczego ponad to, czego wymaga prawo
    [words] Słów: przeprosin, wyjaśnienia, telefonu
    [restore] Naprawienia straty – w naturze lub w pieniądzu
    [beyond] Więcej, niż stracono
   *[hand_over] Bez własnej odpowiedzi: przekazać osobie, która może decydować
}
guess-parts = Jakich części potrzebują przeprosiny?
guess-parts-none = „Żadnych” to też odpowiedź.
guess-commit = Zatwierdź
guess-commit-what = Potem typowanie się nie zmienia i można pokazać prognozę.
guess-need = Proszę podać liczbę i wybrać, czego wymaga przypadek.
guess-committed = Typowanie zatwierdzone
guess-said = { $stays } na 100
guess-code = Kod dla prowadzącego
guess-code-what = Proszę przeczytać go na głos albo pokazać. Nic nie zostało wysłane.
guess-show = Pokaż prognozę
guess-show-wait = Proszę poczekać na znak prowadzącego.

reveal-title = Prognoza
reveal-yours = Typowanie
reveal-plan = Z zalecanym planem
reveal-untreated = Bez działań
reveal-no-failure = Gdyby poszło dobrze
reveal-median = Środek sali
reveal-plan-says = Z zalecanym planem około { $n } ({ $low }–{ $high }) na 100 takich klientów nadal kupuje po 12 miesiącach.
reveal-gate-says = Ten przypadek się przekazuje, więc plan nie ma liczby. Bez działań około { $n } ({ $low }–{ $high }) na 100 nadal kupuje po 12 miesiącach.
reveal-gap = { $place ->
    [within] { $by ->
        [0] Typowanie zgadza się z prognozą co do klienta.
       *[other] Typowanie mieści się w przedziale, { $by } na 100 od jego środkowej liczby.
    }
    [above] Typowanie leży powyżej przedziału, o { $by } na 100 nad jego środkową liczbą.
   *[below] Typowanie leży poniżej przedziału, o { $by } na 100 pod jego środkową liczbą.
}
reveal-reason = { $reason ->
    [paradox] Zostałoby więcej niż wtedy, gdyby poszło dobrze: błąd zdobyłby klientów. To, co ludzie potem kupowali, tego nie pokazuje.
    [gloom] Zostałoby mniej niż bez żadnych działań.
    [missed_gate] Ktoś ucierpiał lub mógł ucierpieć albo chodzi o prawa: żadnych przeprosin ani kwoty, zanim nie wypowie się osoba, która może decydować.
    [needless_gate] Nic tu nie zabrania własnej odpowiedzi.
    [high] Więcej, niż pozwalają oczekiwać badania.
   *[low] Mniej, niż pozwalają oczekiwać badania: naprawa działa silniej.
}
reveal-way = Czego wymaga
reveal-way-yours = Państwa odpowiedź
reveal-way-advised = Zalecane
reveal-parts = Części przeprosin
reveal-part = Część
reveal-parts-yours = Państwa
reveal-parts-advised = Zalecane
reveal-parts-room = Sala
reveal-parts-gate = Przeprosiny nie wychodzą, dopóki przypadku nie zobaczy osoba, która może decydować; do tego czasu tylko wiadomość wstępna.
reveal-yes = tak
reveal-no = nie
reveal-moved = Co wpłynęło na liczbę
reveal-grade = Stopień
reveal-scale = Od 0 do 100 klientów, którzy nadal kupują po 12 miesiącach
reveal-mark = { $name }: { $of }
reveal-once = Prognoza na podstawie opublikowanych wyników badań, a nie pomiar; niedostosowana do żadnej firmy.
reveal-score = Tylko do własnej wiadomości
reveal-score-says = { $cases ->
    [one] 1 przypadek z typowaniem
    [few] { $cases } przypadki z typowaniem
   *[other] { $cases } przypadków z typowaniem
}, w przedziale: { $within }; średnio { $off } na 100 od środkowej liczby. Wynik jest tylko w tej przeglądarce i nikt inny go nie widzi.

room-title = Sala
room-join = Udział
room-join-what = Proszę zeskanować kod albo otworzyć krótki link. Otwarta strona działa bez sieci.
room-link = Link do tego przypadku
room-copy = Kopiuj link
room-copied = Link skopiowany.
room-no-code = Link jest za długi na kod do zeskanowania: proszę skrócić tytuł przypadku.
room-story-left-out = Historia jest za długa na kod; link jej nie zawiera, proszę przeczytać ją na głos.
room-qr = Kod QR linku
room-codes = Kody sali
room-codes-what = Proszę wpisać lub wkleić je ze spacjami albo w wierszach.
room-count = { $count ->
    [0] Jeszcze żadnego typowania.
    [one] 1 typowanie
    [few] { $count } typowania
   *[other] { $count } typowań
}
room-refused-length = „{ $text }” to nie kod: ma { $length ->
    [one] 1 znak
    [few] { $length } znaki
   *[other] { $length } znaków
}, a kod ma 5.
room-refused-sign = „{ $text }” to nie kod: znaku „{ $sign }” nie ma w żadnym kodzie.
room-refused-check = „{ $text }” zawiera pomyłkę albo należy do innego przypadku.
room-again = { $text } wpisano dwa razy, liczy się raz.
room-least = Najmniej
room-middle = Środek
room-most = Najwięcej
room-forecast = Prognoza
room-label = Typowania: { $count }, od { $low } do { $high } na 100, środkowe { $middle }.
room-table = To samo w tabeli
room-stays = Na 100
room-people = Typowania
room-ways = Czego wymaga przypadek zdaniem sali
room-far = Kto jest daleko i dlaczego
room-far-none = Nikt: wszystkie typowania mieszczą się w przedziale.
room-far-who = { $code }: { $stays } na 100
room-far-hidden = Pojawi się razem z prognozą.

stage-title = Prowadzący
stage-open = Otwórz ekran
stage-open-what = Drugie okno dla rzutnika. Pokazuje to, co może widzieć sala, i niczym nie steruje.
stage-blocked = Przeglądarka nie pozwoliła otworzyć okna. Proszę zezwolić tej stronie na okna i spróbować ponownie.
stage-dark = Wygaś ekran
stage-light = Włącz ekran
stage-full = Pełny ekran
stage-full-hint = F: pełny ekran
stage-waiting = Przypadek pojawi się tutaj, gdy zostanie otwarty w drugim oknie.
stage-notes = Notatki dla prowadzącego
stage-point = Czego uczy
stage-debrief = Pytania do omówienia
stage-next = Następny w zajęciach
stage-next-none = W zajęciach nie ma już nic dalej.
stage-keys = Klawisze i piloty: Page Down lub → dalej, Page Up lub ← wstecz, B wygasza ekran, F pełny ekran.
stage-scan = Zeskanuj, wytypuj, przeczytaj swój kod
stage-timer = Minutnik
stage-timer-minutes = Minuty
stage-timer-error = Liczba całkowita od 1 do 480.
stage-timer-start = Start
stage-timer-pause = Pauza
stage-timer-reset = Od nowa
stage-timer-left = Zostało { $time }
stage-timer-over = Po czasie { $time }

frame-label = Słownictwo
frame-name = { $frame ->
    [plain] Sześć części
    [last] LAST
    [learn] LEARN
    [heard] HEARD
   *[matrix] Waga × odpowiedzialność
}
frame-stride = { $stride ->
    [listen] Wysłuchaj (Listen)
    [hear] Usłysz (Hear)
    [empathise] Okaż zrozumienie (Empathise)
    [apologise] Przeproś (Apologise)
    [solve] Rozwiąż (Solve)
    [resolve] Załatw (Resolve)
    [notify] Powiadom (Notify)
    [diagnose] Znajdź przyczynę (Diagnose)
   *[thank] Podziękuj (Thank)
}
frame-stride-says = { $stride ->
    [listen] Pozwolić opowiedzieć do końca; powtórzyć, co się usłyszało.
    [hear] Pozwolić opowiedzieć do końca; powtórzyć, co się usłyszało.
   *[thank] Podziękować za to, że powiedzieli.
}
frame-same = Różnią się tylko nazwy; liczą się te same części.
frame-matrix-severity = Waga
frame-matrix-grave = Poważne
frame-matrix-minor = Drobne
frame-matrix-ours = Nasza odpowiedzialność
frame-matrix-theirs = Nie nasza
frame-matrix-here = ten przypadek

try-title = Ćwiczenia
try-choose = Ćwiczenie
activity-name = { $activity ->
    [predict] Wytypuj i zobacz
    [what_if] A gdyby
    [faults] Znajdź błędy
    [write] Napisz samodzielnie
    [money] Dobrze wydane pieniądze
   *[discuss] Rozmowa
}
try-need-case = Najpierw proszę otworzyć przypadek.
try-need-guess = To ćwiczenie pokazuje liczby przypadku. Najpierw proszę zatwierdzić typowanie.
try-if-what = Zmienia się jeden fakt. W którą stronę pójdzie liczba?
try-if-fact = Fakt
try-if-direction = { $direction ->
    [fewer] Zostanie mniej
    [same] Mniej więcej tyle samo, do 1 na 100
   *[more] Zostanie więcej
}
try-if-show = Pokaż
try-if-another = Inny fakt
try-if-says = Z { $from } na 100 robi się { $to }.
try-right = { $right ->
    [yes] Zgadza się.
   *[no] Jest inaczej.
}
try-tally = Trafnych { $right } z { $all }; widzą to tylko Państwo.
try-fault-what = Proszę dotknąć każdego zdania, które psuje przeprosiny. Potem przeczyta je sędzia.
try-fault-letter = List
try-fault-nth = List { $n }
try-fault-show = Niech przeczyta sędzia
try-fault-again = Jeszcze raz
try-fault-failed = Nie udało się wczytać części, która ocenia listy. Proszę sprawdzić połączenie i spróbować ponownie.
try-fault-found = Znalezione
try-fault-missed = Przeoczone
try-fault-none = W tym zdaniu sędzia nic nie znajduje.
try-fault-says = Znalezione zdania z błędem: { $found } z { $all }; zaznaczone bez błędu: { $wrong }. Sędzia też coś przeocza: warto porozmawiać o tym, co Państwo widzą.
try-write-what = Proszę napisać przeprosiny w tym przypadku, a potem porównać ich części z częściami sali i z zalecanymi.
try-write-label = Przeprosiny
try-write-show = Porównaj
try-write-short = Najpierw co najmniej 8 słów.
try-write-yours = W tych przeprosinach
try-money-what = Proszę ułożyć plan, który zatrzyma podaną liczbę klientów jak najtaniej. Czas nie liczy się jako koszt.
try-money-target = Zatrzymać co najmniej { $n } na 100.
try-money-most = W tym przypadku żaden plan nie zatrzyma 75; najwięcej to { $n } na 100. To jest cel.
try-money-none = W tym przypadku nie ma ceny ani straty albo się go przekazuje, więc nic nie ma kosztu. Proszę otworzyć inny.
try-money-apology = Pełne przeprosiny
try-money-expenses = Pokryć dodatkową stratę
try-money-cause = Usunąć przyczynę i o tym powiedzieć
try-money-fix = W naturze
try-money-form = W pieniądzu
try-money-nothing = Nic
try-money-share = { $percent }% straty
try-money-share-label = Ile
try-money-now = Państwa plan
try-money-says = zostaje { $of } na 100, każdy taki przypadek kosztuje { $cost }.
try-money-reached = Cel osiągnięty.
try-money-short = Cel jeszcze nieosiągnięty.
try-money-show = Pokaż najtańszy
try-money-cheapest = Najtańszy plan, który osiąga cel
try-money-same = Ten plan nie kosztuje więcej. Taniej celu nie da się osiągnąć.
try-money-dearer = Ten plan kosztuje o { $amount } więcej.

session-title = Zajęcia
session-empty = Jeszcze nic tu nie ma. Przypadki dodaje się w części „Przypadki” albo tutaj.
session-add = Dodaj część
session-case = Przypadek
session-activity = Co robimy
session-minutes = Minuty
session-minutes-error = Liczba całkowita od 1 do 480.
session-begins = Początek
session-begins-error = Godzina, na przykład 9:30.
session-time = Godzina
session-ends = Koniec
session-total = razem { $minutes } min
session-up = Wyżej
session-up-label = „{ $title }”: o jedno miejsce wyżej
session-remove = Usuń
session-remove-label = Usuń „{ $title }” z zajęć
session-start = Rozpocznij zajęcia
session-sheets = Arkusze do druku
session-part = { $n }. { $title }

write-title = Własny przypadek
write-name = Tytuł
write-story = Co się stało
write-language = Język tekstów
write-question = Pierwsze pytanie do sali
write-point = Czego uczy
write-notes = Notatki dla prowadzącego
write-debrief = Pytania do omówienia, po jednym w wierszu
write-facts = Fakty
write-facts-what = Prognoza wynika z faktów. Co zostaje otwarte, ma zwykłą wartość.
write-read = Odczytaj fakty z historii
write-read-failed = Nie udało się wczytać części, która czyta historie. Proszę ustawić fakty ręcznie.
write-read-found = { $count ->
    [0] Nie znaleziono faktów; proszę ustawić je ręcznie.
    [one] Znaleziono 1 fakt.
    [few] Znaleziono { $count } fakty.
   *[other] Znaleziono { $count } faktów.
}
write-open = otwarte
write-amount-error = Kwota, na przykład 86,40.
write-number-error = Liczba całkowita.
write-months = Klient od tylu miesięcy
write-save = Zachowaj przypadek
write-cancel = Nie zachowuj
write-need-title = Proszę nadać przypadkowi tytuł.
write-too-long = Jeden z tekstów jest za długi: historia do 4000 znaków, tytuł do 120, pozostałe do { $most }, pytań najwyżej 6.

sheet-title = Arkusze do druku
sheet-name = { $sheet ->
    [leader] Arkusz prowadzącego
    [handout] Arkusz uczestnika
   *[key] Klucz odpowiedzi
}
sheet-what = { $sheet ->
    [leader] Czasy, notatki, czego uczy i pytania. Bez liczb prognozy.
    [handout] Historie, pytania i miejsce na typowanie. Bez odpowiedzi.
   *[key] Prognozy z przedziałami, zalecenia i części przeprosin. Na później.
}
sheet-print = Drukuj
sheet-key-show = Pokaż klucz na tym ekranie
sheet-key-warning = Widać w nim prognozy wszystkich przypadków zajęć. Proszę nie pokazywać go na sali.
sheet-none = Arkusze powstają dla przypadków zajęć albo dla otwartego przypadku. Najpierw proszę go wybrać.
sheet-guess = Typuję: ______ na 100 nadal kupuje po 12 miesiącach
sheet-way = Czego wymaga ten przypadek?
sheet-parts = Części, których potrzebują przeprosiny
sheet-lines = Co z tego wynoszę
sheet-made = { $date } { $year }
sheet-foot = Amends – prognozy na podstawie opublikowanych wyników badań, a nie pomiary; niedostosowane do żadnej firmy.
