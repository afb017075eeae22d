### Cases to try. Ours, invented or retold; the same ids stand in src/app/examples.json.

# A title in a list.
# $id (String) - the example
example-title = { $id ->
    [sc-01] Brakujące serwetki
    [sc-02] Torebka bez frytek
    [sc-03] Kawa w wiadrze
    [sc-04] Godzina na wyciągu
    [sc-05] Łóżko spóźnione o dwa tygodnie
    [sc-06] Dwa razy odesłani
    [sc-07] To nie była pogoda
    [sc-09] Czwarte przepraszam
    [sc-10] Zagubiony teleskop
    [sc-13] Wszystkie systemy działają
    [sc-15] Rachunek i wycena
    [sc-17] Bez orzechów
   *[sc-19] Ostatni autobus
}
# The story, as a manager would write it down.
# $id (String) - the example
example-story = { $id ->
    [sc-01] Stała klientka drogerii uwielbia znajdować w torbie próbki i firmowe serwetki. Tym razem w domu okazało się, że ich nie ma. Nie brakuje niczego, za co zapłaciła, ale radość z zakupów przepadła i klientka pisze na stronie sklepu, że jest bardzo rozczarowana. Po pewnym czasie odpowiada administrator: potwierdza, że serwetek nie włożono, i prosi, żeby wpadła, kiedy jej będzie wygodnie. Dostaje serwetki, kosmetyczkę i próbki marki, której nie znała, i dalej dużo tam wydaje. Zakupy za 60 EUR, żadnych pieniędzy nie straciła. Jest klientką od trzech lat, wydaje około 900 EUR rocznie, a w mieście jest wiele innych sklepów.
    [sc-02] Rodzina składa duże zamówienie w drive-thru i odjeżdża. Minutę później widzą, że w jednej torebce jest za mało frytek. Wracają do głównego wejścia i spodziewają się, że trzeba będzie to udowadniać, spierać się, czekać na sprawdzenie kamer. Tymczasem kierowniczka od razu przeprasza, zleca usmażenie świeżych frytek, a potem po cichu, żeby inni goście nie słyszeli, przeprasza jeszcze raz i mówi: dołożyłam Państwu ciastko. Gość nigdy takich ciastek nie jada, a mimo to po latach opowiada tę historię właśnie z powodu tego gestu. Brakujące frytki to 2,50 EUR z zamówienia za 34 EUR. To pierwszy kłopot w tym lokalu; w okolicy są inne drive-thru.
    [sc-03] Mężczyzna przychodzi do sklepu po żelazko. Sześcioro sprzedawców rzuca się na niego naraz i mówi jeden przez drugiego; ratuje się słowami, że tylko ogląda. Gdy zawraca do wyjścia, podchodzi kierownik, słucha, przeprasza, sprawdza z nim żelazko i je pakuje. Przy kasie żartuje: może coś w ramach przeprosin, ukarać sprzedawców czy przynieść kawę? Kawa by nie zaszkodziła, odpowiada żartem klient. Kiedy płaci, kierownik wraca z nowiutkim wiadrem: proszę, oto kawa. Na dnie stoi filiżanka. Po złym humorze nie ma śladu. Żelazko kosztuje 55 EUR. To nowy klient, a w galerii jest kilka takich sklepów.
    [sc-04] Wyciąg krzesełkowy staje i narciarze wiszą godzinę na mrozie, zmarznięci i źli. Kiedy wreszcie są na dole, pracownicy ośrodka dają każdemu gorący napój i darmowy karnet, bez proszenia. Nikomu nic się nie stało. Karnet dzienny kosztuje 48 EUR. Zużyte sprzęgło trzeba było wymienić wcześniej; teraz już jest wymienione. Większość gości jest tu pierwszy raz; w dolinie są dwa inne ośrodki.
    [sc-05] Firma meblowa obiecuje nowe łóżko dla małego chłopca. Przyjeżdża dwa tygodnie później, niż obiecano. Razem z łóżkiem kierowcy przywożą chłopcu w prezencie samochodzik. Rodzice opowiadają o tym wszystkim znajomym. Łóżko kosztowało 320 EUR. Spóźniła się fabryka; firma zadzwoniła do rodziców tydzień wcześniej i przeprosiła. To ich drugie zamówienie w tej firmie i pierwszy kłopot.
    [sc-06] Hotel sprzedał o dwa pokoje za dużo. O 23:20 para z opłaconą rezerwacją (2 noce po 130 EUR) jedzie taksówką do hotelu partnerskiego, a tam nie ma dla nich rezerwacji. Wracają o wpół do pierwszej w nocy i śpią w pokoju, w którym nie działa prysznic. Nocny portier przeprasza i mówi, że o pieniądzach nie może decydować. To ich dziesiąty pobyt w ciągu czterech lat, około 1500 EUR rocznie, i nigdy żadnej skargi. Rano stoją przy recepcji, bardzo cisi, i proszą o rachunek.
    [sc-07] Samolot odlatuje z opóźnieniem 5 godzin. W komunikacie mówią o pogodzie. Pasażerka widzi, że sąsiednie loty odlatują o czasie, a później czyta, że załodze skończył się czas pracy. Nie zdążyła na przesiadkę i zapłaciła 180 EUR za hotel. Lata z tą linią około sześciu razy w roku, mniej więcej za 2400 EUR, od pięciu lat. Dziewięć dni temu w uprzejmym e-mailu poprosiła o dwie rzeczy: zwrot za hotel i prawdę. Dostała pismo z szablonu, w którym jest przykro i znowu pogoda.
    [sc-09] Telefon stacjonarny, a z nim internet, wysiada przy każdym deszczu. Technik był dwa razy, za każdym razem w suchy dzień, i nic nie znalazł. Klientka zebrała na czacie trzy razy przeprosiny i 5 EUR do wykorzystania na koncie. Prowadzi w domu małe biuro, umowa wiąże ją jeszcze przez 14 miesięcy, po 34 EUR miesięcznie, jest klientką od dziesięciu miesięcy i pisze: proszę mi oszczędzić miłych słów, przysłać kogoś, kiedy pada, albo mnie zwolnić z umowy.
    [sc-10] Sklep internetowy sprzedał teleskop (55 GBP) na urodziny chłopca. Paczka utknęła w sortowni kuriera. Sklep każe ojcu pytać kuriera, kurier każe mu pytać sklep. Dwa razy obiecano, że w ciągu dnia ktoś oddzwoni. Urodziny były wczoraj. Pisze po raz trzeci: przyślijcie albo oddajcie pieniądze, wszystko mi jedno, ale dziś. Taki teleskop sprzedają dziesiątki innych sklepów.
    [sc-13] Klient biznesowy (48 000 USD rocznie, umowa na 36 miesięcy, odnowienie w styczniu) na dwie i pół godziny traci pulpit; to czwarta awaria od wiosny. Przez cały ten czas nasza strona statusu podaje, że wszystkie systemy działają. Nasz dział operacji znalazł błędną migrację i ją wycofał. Przeproszono ich raz. E-mailem proszą o rekompensatę na koncie i analizę przyczyn i piszą, że strona statusu zdenerwowała ich bardziej niż sama awaria.
    [sc-15] Warsztat wycenia wymianę paska rozrządu na 480 CHF, a wystawia rachunek na 1130 CHF. Dodatkowa praca była potrzebna, ale nikt do klientki nie zadzwonił. Płaci pod protestem, bo potrzebuje auta, a chce zwrotu różnicy i wyjaśnienia, i mówi to przy ladzie, dość głośno. Nikt nie przeprosił. To już trzeci raz w tym roku, kiedy wycena i rachunek się nie zgadzają. Klientka wydaje u nas około 3000 CHF rocznie.
    [sc-17] Do sklepu dzwoni kobieta. Kupiła tackę brownie bez orzechów (6,50 GBP) na urodziny męża; dostał pokrzywki i wieczór spędzili w szpitalu. Etykieta dostawcy była od starej receptury. Mąż jest już w domu. Nie chodzi jej o pieniądze. Chce, żeby wszystkie tacki zniknęły z półki i żeby zadzwonił ktoś z kierownictwa. Przez jedenaście lat nigdy nie miała z nami żadnych kłopotów.
   *[sc-19] Pociąg regionalny odwołano, bo w grafiku nie było maszynisty, a ostatni autobus już odjechał. Konduktor mówi, że nic nie może zrobić. Pasażerka bierze taksówkę za 64 EUR; jej bilet kosztował 9,80 EUR. W liście prosi o zwrot za taksówkę i chce wiedzieć, dlaczego rano nikt nie wiedział tego, co wieczorem wiedzieli wszyscy. Od dziesięciu lat ma bilet roczny, 780 EUR. Mogłaby jeździć samochodem i mówi to wprost.
}
