scenario-title = { $id ->
    [sc-08] Trzydzieści pięć lejów
    [sc-11] Pacjent, który powiedział, że nic się nie stało
    [sc-12] Przyjmujemy karty
    [sc-14] Po burzy
    [sc-16] Wazon
    [sc-18] Trzy centymetry
    [sc-20] Dwie wersje jednej rozmowy
    [sc-21] Widoczna lista
    [sc-22] Czwarta zaginiona paczka
    [sc-23] Niewłaściwy tusz
   *[sc-24] Kaucja dla niektórych
}
scenario-story = { $id ->
    [sc-08] Bank dwa razy pobrał od klientki tę samą opłatę 35 lejów. Jest tam od 14 lat, rzadko dzwoni i zauważyła to w aplikacji. Konsultantka widzi błąd, zwraca pieniądze, zanim klientka odłoży słuchawkę, przeprasza i jednym zdaniem mówi, co się stało (po migracji działały dwie taryfy), i że w tym tygodniu zostanie to poprawione u wszystkich. Rozmowa trwa cztery minuty. Klientka dziękuje, zaskoczona.
    [sc-11] Gabinet fizjoterapii odwołuje wizytę SMS-em dziesięć minut przed czasem: terapeutce zepsuł się samochód, a nikt wcześniej nie sprawdził jej listy. Pacjent jest już na parkingu. Mówi, że nic się nie stało, i jedzie pół godziny do domu. Po dwóch tygodniach rejestratorka zauważa, że pierwszy raz od sześciu lat nie umówił się ponownie. Zostawia około 1100 EUR rocznie, nie złożył skargi i o nic nie prosi.
    [sc-12] Na stronie wydziału jest napisane, że przyjmuje się karty. W okienku tylko gotówka, bo terminal oddano wiosną. Najbliższy bankomat jest dwa kilometry dalej; gdy interesantka wraca, jej numer już przeszedł i musi wziąć nowy. Kosztuje ją to dziewięćdziesiąt minut. Musi przyjść tutaj, innego urzędu nie ma. Jest uprzejma i prosi tylko o poprawienie strony.
    [sc-14] W nocy drzewo przebija dach przepompowni; 340 domów nie ma wody do pierwszej po południu. Wodociągi zauważyły spadek ciśnienia o 05:30 i o 06:10 wysłały SMS-y z przeprosinami i godziną, która się sprawdziła. Właścicielka kawiarni straciła sobotnie śniadania, około 400 EUR, i spokojnie pyta na Facebooku, co z tym zrobicie. Prawnie nie odpowiadacie. Innego dostawcy nie ma.
    [sc-16] Sprzątaczka strąca wazon. Właścicielki nie ma i zauważyłaby to dopiero po kilku dniach. Sprzątaczka dzwoni do biura, biuro w ciągu godziny dzwoni do właścicielki, przeprasza i mówi wprost, co się stało. Wazon był wart może 80 EUR i pochodził od jej babci. Sprzątanie zamawia od dwóch lat, 60 EUR tygodniowo, około 3000 EUR rocznie. Jest smutna, nie zła, i prosi tylko o zachowanie kawałków.
    [sc-18] Sklep skrócił dżinsy (70 EUR) o trzy centymetry za bardzo: krawiec przeczytał zły wiersz kartki. Klient przymierza je przy ladzie i się śmieje. Sprzedawca przeprasza, bierze z półki nową parę, skracają ją, gdy klient pije obok kawę, i nie dodaje nic poza uśmiechem. Klient zauważa, że kartki trudno odczytać. Na ulicy jest dziesięć sklepów z odzieżą.
    [sc-20] Opinia z jedną gwiazdką: zamówione przez telefon na siódmą, jedzenie przyszło dziesięć po ósmej, zimne. Na Państwa kartce jest ósma. Osoba, która odebrała telefon, już nie pracuje i nikt nie wie, kto się przesłyszał. Gość zjadł i jest zły; opinia ma 40 polubień. Zamówienie kosztowało 46 EUR. Nikt nie przeprosił, bo każdy jest pewny swojej racji. Gość wymienia konkurencję za rogiem.
    [sc-21] Siłownia pisze do czterdziestu osób z zajęć na kręgosłup. Wszystkie adresy są widoczne, a w załączonej liście jest kolumna, na którą nikt nie spojrzał: dyskopatia, operacja, w ciąży. Jedna z osób odpisuje spokojnie, ale stanowczo: chce na piśmie wiedzieć, jak do tego doszło i co będzie inaczej przy następnej wysyłce, i zawiadomiła urząd ochrony danych. O pieniądzach nie wspomina. Płaci 39 EUR miesięcznie w rocznej umowie.
    [sc-22] Klientka zgłasza zaginioną paczkę (49 EUR) po raz czwarty w roku; za każdym razem zwrócono pieniądze z przeprosinami. Kurier ma zdjęcie paczki przy drzwiach, bez numeru. Klientka pisze uprzejmie i prosi o zwrot. Nikt nie wie, gdzie znikają paczki: sąsiedzi, kierowca, klientka. Wydaje 1100 EUR rocznie i kupuje od trzech lat.
    [sc-23] Klient kupił tusz do innej drukarki (42 GBP), choć model jest na pudełku, i rozerwał opakowanie. Mój błąd, mówi przy ladzie, ale czy można go wymienić? Zasada brzmi: otwartego tuszu nie przyjmujemy. Młody sprzedawca tak mówi, nie podnosząc wzroku. To pierwsza wizyta klienta. Właściwy tusz leży na półce, a dostawca przyjmuje uszkodzone pudełka.
   *[sc-24] Para wynajęła mieszkanie na wakacje. Na miejscu żąda się od nich kaucji 300 EUR w gotówce. Od sąsiadów słyszą, że goście z kraju właściciela nigdy jej nie płacą; agent mówi: z takimi jak wy trzeba uważać. Odchodzą i śpią gdzie indziej. Sześć dni temu napisali e-mail i nie dostali odpowiedzi. Nie chcą pieniędzy. Chcą wiedzieć, czy to zasada agencji, i żeby się to skończyło.
}
scenario-question = { $id ->
    [sc-01] Niczego, za co zapłacono, nie brakowało. Czy to w ogóle był błąd i ile powinna kosztować jego naprawa?
    [sc-02] Z którego z czterech ruchów (przeprosiny, świeże frytki, dyskrecja, ciastko) można zrezygnować bez straty?
    [sc-03] Przy jakich błędach wiadro kawy tylko by pogorszyło sprawę?
    [sc-04] Ośrodek dał nowy karnet, a nie pieniądze. Co każdy z tych wyborów mówi gościowi?
    [sc-05] Dziesięć euro na zabawkę czy dziesięć euro rabatu: ten sam koszt, ten sam skutek?
    [sc-06] Proszą tylko o rachunek. Co na nim będzie i kto go poda?
    [sc-07] Co dokładnie napiszą Państwo o przyczynie, skoro w liście była pogoda?
    [sc-08] Czy dodaliby Państwo prezent? Co by jej powiedział?
    [sc-09] Proszę napisać odpowiedź bez słów „przepraszamy”, „przykro nam” i „niedogodności”.
    [sc-10] Podaje dwa wyjścia. Które Państwo wybierają i co dodadzą na urodziny?
    [sc-11] Czy zadzwonią Państwo po dwóch tygodniach? Jakie będzie pierwsze zdanie?
    [sc-12] Bez pieniędzy, bez konkurencji: po co urząd ma cokolwiek naprawiać?
    [sc-13] Co musi zawierać analiza, żeby uwierzono w nią za czwartym razem?
    [sc-14] Proszę odpowiedzieć jej publicznie w trzech zdaniach. Czy Państwo płacą?
    [sc-15] Praca była potrzebna i wykonana. Ile z 650 CHF Państwo oddają?
    [sc-16] Osiemdziesiąt euro za coś, czego nie da się zastąpić: zapłacić, zaproponować sklejenie czy zapytać?
    [sc-17] Co robią Państwo w pierwszych piętnastu minutach, a czego nie?
    [sc-18] Czy bon uczyniłby go wierniejszym, czy tylko droższym?
    [sc-19] Można zwrócić 9,80 albo zapłacić 64. Co Państwo wybierają i jakimi słowami?
    [sc-20] Proszę napisać publiczną odpowiedź w czterech zdaniach, nie nazywając nikogo kłamcą.
    [sc-21] Co recepcja może dziś powiedzieć klientom, zanim będzie oficjalna odpowiedź?
    [sc-22] Znowu zwrot? Tak czy nie, i co się zmieni przy następnym zamówieniu?
    [sc-23] Zasada mówi „nie”. Kto może powiedzieć „tak” i jak zachować zasadę?
   *[sc-24] Co musi być wiadome, zanim ktokolwiek do nich napisze?
}
scenario-point = { $id ->
    [sc-01] Strata była symboliczna, więc i naprawa musi być symboliczna: przyznać się, oddać dokładnie to, czego zabrakło, dodać pasujący drobiazg. Rabat pieniężny chybiłby celu.
    [sc-02] Najpierw uwierzyć, od razu naprawić, decyzję zostawić osobie przy ladzie. To, że im uwierzono, było warte więcej niż ciastko.
    [sc-03] Kierownik zauważył, zanim klient się poskarżył, naprawił sposób traktowania, a na końcu zażartował. Humor działa po przeprosinach, przy drobnym błędzie i z klientem, który podejmuje żart, nigdy zamiast naprawy.
    [sc-04] Błąd wobec grupy, który firma widzi pierwsza: działać przed pierwszą skargą, najpierw ciepło, potem pieniądze, i wszystkim tak samo.
    [sc-05] Zwrócić się do tego, kto naprawdę czekał. Prezent kosztował mało, bo pasował do szkody: chłopiec przez dwa tygodnie nie miał łóżka.
    [sc-06] Zawiedzeni dwa razy: nieudane naprawy ważą teraz więcej niż nadmiar rezerwacji. Drugie zwykłe przeprosiny są nic niewarte; odpowiedzialność bierze ktoś, kto może decydować.
    [sc-07] Klienci wybaczają przyczyny poza Państwa wpływem, a karzą fałszywe. Wykryte wyjaśnienie samo staje się drugim błędem.
    [sc-08] Przy drobnym, jasnym błędzie szybkość i jedno uczciwe zdanie są lepsze niż bon. Wystarczył pierwszy kontakt.
    [sc-09] Przeprosiny się zużywają. Po drugich liczy się tylko inne działanie; klientkę trzyma umowa, nie wierność.
    [sc-10] Klient kupił u Państwa, nie u kuriera. Sprawę trzeba wziąć w całości, z partnerem rozliczyć się później.
    [sc-11] Większość niezadowolonych się nie skarży. Skargą jest brak następnej wizyty, a naprawą – telefon od firmy.
    [sc-12] Nie może odejść i nie ma ceny do zwrotu: zostaje uczciwy porządek. Przyjąć ją następną i poprawić stronę, zanim wróci do domu.
    [sc-13] Przy powtarzających się błędach decyduje, czy przyczyna trwa: analiza, która pokazuje zmianę, jest warta więcej niż upust.
    [sc-14] Przy przyczynie z zewnątrz usługą jest jakość informacji. Płacić z dobrej woli albo wcale, ale wszystkim tak samo i z uzasadnieniem.
    [sc-15] Uczciwa cena ustalona nieuczciwą drogą i tak boli jak zawyżona. Zapytać wcześniej kosztowało jeden telefon.
    [sc-16] Powiedzieć, zanim ktoś odkryje, zamienia stratę w zaufanie. Za to, co zastępowalne, można zapłacić; o resztę zapytać, co pomoże.
    [sc-17] Zatrzymanie: żadnego listu, bonu ani kwoty ze sklepu. Wstrzymać sprzedaż, przekazać wyżej i niech dziś zadzwoni właściwa osoba.
    [sc-18] Nie naprawiać ponad miarę. Wystarczyła szybka poprawka; prawdziwą naprawą jest kartka, którą da się przeczytać.
    [sc-19] Oddzielić cenę od dalszej straty: zwrot za bilet nie odpowiada na taksówkę. Powiedzieć, co się należy, a co daje się ponadto.
    [sc-20] Gdy dwie wersje się wykluczają, nie wybierać publicznie. Odpowiedzieć czytelnikom, z gościem załatwić prywatnie, a fakt zostawić otwarty.
    [sc-21] Dwa zatrzymania naraz: dane i urząd. Życzliwość jest możliwa, improwizacja nie: odpowiada osoba od ochrony danych.
    [sc-22] Ufać, ale zmienić sposób: uznać to zgłoszenie i zaproponować punkt odbioru albo podpis, żeby następnego nie było. Nigdy nie oskarżać.
    [sc-23] Błąd jest jego, ton Państwa. Gdy hojność kosztuje mało, racja może kosztować klienta; gdy dużo – być życzliwym i stanowczym.
   *[sc-24] Godności nie da się zrekompensować. Przekazać wyżej, wyjaśnić, odpowiedzieć osobiście i pokazać zmianę; bon powtórzyłby zniewagę.
}
scenario-notes = { $id ->
    [sc-01] Niech połowa sali broni zdania, że nic się nie stało. Potem pytanie, kto i tak by tam kupował i dlaczego.
    [sc-02] Odegrać ladę z żądaniem dowodu i bez. Zmierzyć czas obu.
    [sc-03] Sala się śmieje; od razu zapytać, co by było, gdyby kierownik zaczął od żartu.
    [sc-04] Najpierw zebrać, czego ludzie potrzebują w pierwszej minucie. Pieniądze zwykle są czwarte.
    [sc-05] Prosić o prezenty pasujące do szkody z pracy samych uczestników. Bonów nie przyjmować.
    [sc-06] Uważać na kolejne „przepraszamy”. Zapytać, kto u nich może decydować o wpół do pierwszej w nocy.
    [sc-07] Zdanie o przyczynie zapisać słowo w słowo; trzy przeczytać na głos.
    [sc-08] Większość chce dodać prezent. Pokazać koszt, gdy błąd mają tysiące.
    [sc-09] Zakaz trzech słów to właśnie ćwiczenie. Zbierać czasowniki, liczyć działania.
    [sc-10] Narysować trójkąt: sklep, kurier, klient. Kto stoi na zewnątrz?
    [sc-11] Zapytać, kto wie, ilu klientów przestało przychodzić w zeszłym miesiącu. Odpowiedzią jest cisza.
    [sc-12] Jeśli na sali nie ma urzędu: zamienić go na jedynego dostawcę w mieście.
    [sc-13] Podzielić salę: jedni piszą dla inżyniera, który to przeczyta, drudzy dla szefa, który podpisuje przedłużenie.
    [sc-14] Głosować dwa razy: przed i po informacji, że wątek obserwuje jeszcze 12 firm.
    [sc-15] Ktoś powie „ale to było potrzebne”. Zostawić to, potem zapytać o trzeci raz.
    [sc-16] Nie spieszyć się. Pytanie brzmi, czego bała się sprzątaczka.
    [sc-17] Dla planu nie ma tu liczby. Jeśli sala chce wysłać bon, zatrzymać się i przejść pierwszych piętnaście minut.
    [sc-18] Porównać typowania tych, którzy coś by dodali, i tych, którzy nie.
    [sc-19] Niech spierają się dwa stoły: jeden tylko za prawem, drugi tylko za relacją.
    [sc-20] Czytać odpowiedzi oczami czterdziestu czytelników. Po której by zamówili?
    [sc-21] Tego nie rozstrzyga się na szkoleniu. Zapytać, kto za to odpowiada; jeśli nikt nie wie, to jest wynik.
    [sc-22] Zatrzymywać każde zdanie z podejrzeniem. Prosić zamiast tego o zmianę sposobu.
    [sc-23] Odegrać raz z oczami w kasie i raz z oczami na kliencie. Ta sama zasada, te same słowa.
   *[sc-24] Dbać o ludzi na sali: ktoś to przeżył. Mówić o zasadzie, nie o tej parze.
}
scenario-debrief = { $question ->
    [sc-01-1] Co klientka naprawdę straciła i która część odpowiedzi to oddała?
    [sc-01-2] Sklep poprosił, by przyszła osobiście. Kiedy to koszt dla klienta, a kiedy część naprawy?
    [sc-01-3] Co by się zmieniło, gdyby odpowiedź zaprzeczyła, że serwetek zabrakło?
    [sc-02-1] Ile kosztowałoby żądanie dowodu w porównaniu z frytkami?
    [sc-02-2] Dlaczego kierowniczka mówiła cicho, a kiedy lepiej mówić tak, by słyszeli inni?
    [sc-02-3] Kto w Państwa zespole może dać ciastko bez pytania?
    [sc-03-1] Po czym kierownik poznał, że gość zaraz wyjdzie?
    [sc-03-2] W jakiej kolejności były wysłuchanie, przeprosiny, pomoc i żart i czy kolejność jest ważna?
    [sc-03-3] Przyczyna, sześciu bezczynnych sprzedawców, jutro nadal tam będzie. Co musi się zmienić?
    [sc-04-1] Co trzeba było mówić ludziom, gdy wisieli?
    [sc-04-2] Czy powiedzieliby Państwo gościom, że sprzęgło było do wymiany? A gdy zapyta dziennikarz?
    [sc-04-3] Gdzie jest granica, za którą ten przypadek się przekazuje, zamiast robić plan?
    [sc-05-1] Kto tu ucierpiał, a kto płaci?
    [sc-05-2] Spóźnił się dostawca. Czy rodzice mają to usłyszeć i jakimi słowami?
    [sc-05-3] Ile byłby wart samochodzik, gdyby nikt nie zadzwonił tydzień wcześniej?
    [sc-06-1] Który z trzech błędów będą pamiętać za rok?
    [sc-06-2] Co mógłby zrobić portier z budżetem 150 EUR i bez telefonu?
    [sc-06-3] Cisi klienci: zadowoleni, zmęczeni czy straceni? Jak to sprawdzić?
    [sc-07-1] Ile kosztuje rachunek za hotel, a ile słowo „pogoda”?
    [sc-07-2] Które zdanie swojej odpowiedzi przeczytaliby Państwo w sądzie?
    [sc-07-3] Skąd załoga przy wyjściu mogła znać prawdziwą przyczynę?
    [sc-08-1] Czego potrzebowała konsultantka (uprawnień, ekranu, słów), żeby skończyć w cztery minuty?
    [sc-08-2] Błąd dotyczy tysięcy. Czekają Państwo na ich telefony?
    [sc-08-3] Jak zmierzyć przypadek, po którym nie ma skargi?
    [sc-09-1] Dlaczego dwie uczciwe wizyty nic nie dały?
    [sc-09-2] Czy zwolniliby ją Państwo z umowy? Ile kosztuje jej zatrzymanie?
    [sc-09-3] Który wskaźnik pokazuje ten przypadek jako załatwiony?
    [sc-10-1] Co musiałoby być w pierwszej odpowiedzi, żeby dwóch następnych nie było?
    [sc-10-2] Kto u Państwa może wysłać drugi teleskop, zanim znajdzie się pierwszy?
    [sc-10-3] Czego i kiedy żądają Państwo od kuriera?
    [sc-11-1] Awarii na drodze nie da się uniknąć. A czego można było?
    [sc-11-2] Jakie ślady milczącego klienta Państwo już zapisują?
    [sc-11-3] Na ile takich telefonów tygodniowo Państwa stać i do kogo?
    [sc-12-1] Co zrobią Państwo dla niej, zanim dziś wyjdzie?
    [sc-12-2] Kto może zmienić jedno zdanie na stronie i jak długo to trwa?
    [sc-12-3] Jak oddać dziewięćdziesiąt minut?
    [sc-13-1] Dlaczego strona statusu zabolała bardziej niż awaria?
    [sc-13-2] Kto podpisuje: opiekun klienta, inżynier, szef?
    [sc-13-3] Czy zaproponowaliby Państwo wyjście z umowy?
    [sc-14-1] Co sprawiło, że poranny SMS był lepszy niż rekompensata?
    [sc-14-2] Jeśli zapłacą Państwo kawiarni, kto będzie następny?
    [sc-14-3] Co w tej awarii jednak od Państwa zależało?
    [sc-15-1] Co by odpowiedziała, gdyby ktoś zadzwonił?
    [sc-15-2] Podzielić różnicę czy trzymać się zasady: co opowie innym?
    [sc-15-3] Dlaczego zdarzyło się to trzy razy i kto może to zatrzymać?
    [sc-16-1] Dzięki czemu sprzątaczka odważyła się zadzwonić?
    [sc-16-2] Ile kosztowałby ten sam wazon, gdyby właścicielka sama go znalazła?
    [sc-16-3] Co powiedzą Państwo sprzątaczce i przy kim?
    [sc-17-1] Dlaczego bon na 20 funtów jest tu najgorszą odpowiedzią?
    [sc-17-2] Kto musi wiedzieć, zanim ktoś oddzwoni do klientki?
    [sc-17-3] Co osoba przy telefonie może powiedzieć, a czego nie?
    [sc-18-1] Co klient daje tu Państwu za darmo?
    [sc-18-2] Gdzie jeszcze w Państwa pracy ktoś czyta zły wiersz?
    [sc-18-3] Kiedy mały prezent obraża?
    [sc-19-1] Która zasada umowy przewozu Państwa wiąże, cokolwiek Państwo czują?
    [sc-19-2] Na co mógłby mieć zgodę konduktor o dziesiątej wieczorem?
    [sc-19-3] Co jest tańsze: taksówka czy nieprzedłużony bilet roczny?
    [sc-20-1] Których faktów Państwo potrzebują, a które mogą zostać otwarte?
    [sc-20-2] Siedemdziesiąt minut spóźnienia czy dziesięć? Jak zależy od tego propozycja?
    [sc-20-3] Jak od jutra będą Państwo przyjmować zamówienia przez telefon?
    [sc-21-1] Dlaczego wypłata z uprzejmości jest tu niebezpieczna?
    [sc-21-2] Komu trzeba powiedzieć, choć jeszcze nie pytał?
    [sc-21-3] Jaki zwyczaj wysyła tę kolumnę z każdym mailem?
    [sc-22-1] Co Państwo tracą, odmawiając uczciwej klientce, a co, płacąc nieuczciwej?
    [sc-22-2] Który fakt rozstrzygnąłby sprawę i czy da się go poznać bez oskarżania?
    [sc-22-3] Przy którym zgłoszeniu zmienia się Państwa zasada i czy ona o tym wie?
    [sc-23-1] Co by Państwo zrobili, gdyby dostawca niczego nie przyjmował?
    [sc-23-2] Jak mówić o jego błędzie bez wytykania?
    [sc-23-3] Czy jest tu za co przepraszać?
    [sc-24-1] Które z dwóch żądań jest trudniejsze?
    [sc-24-2] Jak ustalić, co padło przy drzwiach, niczego nie tuszując?
   *[sc-24-3] Co chcieliby Państwo, żeby mogli opowiedzieć innym za miesiąc?
}
try-bad-letter = { $n ->
    [1] Szanowny Panie Lee, przykro nam, jeśli odniósł Pan wrażenie, że czekał zbyt długo. Stolik był zarezerwowany na siódmą, a posadziliśmy Pana dziesięć po ósmej. Tego wieczoru popełniono błędy. Należało od razu powiedzieć obsłudze, zamiast pisać opinię. Przepraszamy za wszelkie niedogodności.
    [2] Szanowna Pani Brown, przykro nam, że paczka dotarła uszkodzona, ale takie rzeczy się zdarzają. To tylko mała rysa. Dziś wysłałem nową lampę; dotrze w piątek. Pani zadowolenie jest dla nas najważniejsze. Jeśli usunie Pani opinię, dodamy bon na 20 EUR.
   *[3] Szanowna Pani Novak, proszę nam wybaczyć. System był przeciążony z powodu migracji i z klientem nie udało się skontaktować. Przepraszam: nie sprawdziłem Pani drugiego zgłoszenia i czekała Pani na odpowiedź dziewięć dni. Zrobimy wszystko, aby to się już nigdy nie powtórzyło. Proszę wypełnić załączony formularz, skopiować fakturę i odesłać oba dokumenty pocztą.
}
