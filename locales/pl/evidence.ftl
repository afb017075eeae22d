### Evidence: sources, grades, figures, claims and legal minimums.
### Plain words for busy managers. No figure here that the tables of src/evidence lack.
### Shares from surveys are always said to be shares of respondents.

## Grades and sources

# $grade (String) - a, b, c or d
grade-name = { $grade ->
    [a] Stopień A
    [b] Stopień B
    [c] Stopień C
   *[other] Stopień D
}
# $grade (String) - a, b, c or d
grade-says = { $grade ->
    [a] To, co klienci zrobili, w teście, który zmierzył wielkość.
    [b] Spójna wielkość, z danych lub z wielu badań, dla czegoś bliskiego pozostaniu klienta.
    [c] Kierunek jest znany; wielkość to nasz szacunek.
   *[other] Nasza ocena.
}
# $seen (String) - text, second_hand, computed or judged
seen-says = { $seen ->
    [text] Liczbę odczytaliśmy z samego tekstu, jego streszczenia lub komunikatu prasowego.
    [second_hand] Liczbę odczytaliśmy z innego tekstu, który cytuje to źródło.
    [computed] Liczbę policzyliśmy lub dopasowaliśmy na podstawie otwartych danych.
   *[other] Nie ma tekstu do przeczytania: to nasza ocena.
}
# $kind (String) - the kind of source
source-kind = { $kind ->
    [field_experiment] test z prawdziwymi klientami
    [records] dane jednej firmy
    [register] rejestr publiczny
    [meta_analysis] przegląd wielu badań
    [repeated_measures] ci sami klienci pytani ponownie po czasie
    [experiment] eksperyment na sytuacjach wyobrażonych lub odgrywanych
    [survey] ankieta: co ludzie mówią
    [commentary] artykuł
    [law] prawo
   *[other] nasza ocena
}
# $count (String) - how many, written in the reader's way
# $unit (String) - what is counted
source-sample = { $unit ->
    [customers] klienci: { $count }
    [people] osoby: { $count }
    [complaints] skargi: { $count }
    [ratings] oceny: { $count }
   *[other] badania: { $count }
}
# Before our translation of what a source says.
source-translation = Po polsku:
# Our translation of what a source says, where it is quoted in another language.
# $id (String) - the source
source-translated = { $id ->
    [halperin_2022] W niektórych przypadkach wysłanie przeprosin daje gorszy wynik niż niewysłanie niczego, zwłaszcza gdy przeprosiny są powtarzane lub zawierają obietnicę poprawy.
    [cohen_2022] Najlepszą strategią jest przesłanie środków do wykorzystania w przyszłości (a nie darowanie opłaty lub wysłanie wiadomości z przeprosinami).
    [ascarza_2016] O ile w grupie kontrolnej w ciągu trzech miesięcy po interwencji odeszło tylko 6% klientów, o tyle w grupie objętej interwencją odeszło 10%.
    [knox_van_oest_2014] Naprawa przeciwdziała skutkowi skargi, ale prawie we wszystkich przypadkach nie równoważy go w pełni.
    [soares_2015] To, jak poważny był problem w obsłudze, ma istotny negatywny wpływ na ponowne zakupy klientów po naprawie.
    [mix_match_2020] Dopasowanie rekompensaty materialnej do przyczyny skargi (np. ponowna dostawa w zamian za przeterminowane produkty) to najskuteczniejszy sposób naprawy, jeśli chodzi o zatrzymywanie klientów i zwiększanie ich wartości w całym okresie relacji z firmą.
    [de_matos_2007] Efekt istotny i dodatni dla zadowolenia, co przemawia za paradoksem naprawy (SRP), ale nieistotny dla zamiaru ponownego zakupu, opinii przekazywanych innym i wizerunku firmy.
    [hill_2013] Zamiar zakupu (k = 10, r = 0,23, Z w modelu efektów losowych = 2,85, p < 0,01).
    [van_vaerenbergh_2014] Ocena, czy na przyczynę można było wpłynąć, oddziałuje bezpośrednio tylko na zadowolenie z konkretnej transakcji, natomiast ocena, czy przyczyna jest trwała, oddziałuje bezpośrednio na zadowolenie klientów zarówno z konkretnej transakcji, jak i ogólne.
    [roschk_gelbrich_2014] Najsilniejszy efekt naprawy obserwuje się na ogół wtedy, gdy rekompensata jest zasobem podobnego rodzaju co problem, który ma zrównoważyć.
    [maxham_netemeyer_2002] Choć zadowalające naprawy mogą po jednym problemie wywołać „paradoks naprawy”, po dwóch problemach nie wywołują takich paradoksalnych wzrostów.
    [gregoire_2009] Najlepsi klienci firm najdłużej reagują nieprzychylnie.
    [hess_2003] Klienci, którzy w większym stopniu oczekiwali dalszego trwania relacji, mieli po problemie w obsłudze niższe oczekiwania co do naprawy.
    [smith_1999] Klienci wolą otrzymywać w ramach naprawy zasoby, które odpowiadają rodzajowi problemu, jaki ich spotkał, w ilości współmiernej do rozmiaru tego problemu.
    [gelbrich_2015] Gdy zrezygnowano z usługi, największy przyrost wpływu rekompensaty na zadowolenie przypada między 60 a 120%.
    [lewicki_2016] Nasze wyniki pokazały, że najważniejszą częścią jest wzięcie odpowiedzialności.
    [haesevoets_2017] Firmy nie powinny proponować rekompensat wyższych niż 150% pierwotnej ceny.
    [tarp] Lojalnych pozostało 82% tych, którzy się poskarżyli i których sprawę załatwiono zadowalająco i szybko.
    [sdl_2015] 64% przestanie polecać firmę, zacznie szukać innej marki lub będzie aktywnie mówić o firmie źle: w rozmowach, w mediach społecznościowych lub w innych kanałach internetowych.
    [maritz] Są mniej skłonni wrócić i mniej skłonni polecić obiekt … nawet gdy naprawa przekracza ich oczekiwania, co zdarza się rzadko.
    [ccmc_2020] Dzisiejsi klienci, którzy się poskarżyli i są niezadowoleni, są o 22 punkty procentowe mniej lojalni wobec marki niż ci, którzy się nie poskarżyli.
    [morgeson_2020] Związek między naprawą a lojalnością jest silniejszy w szybciej rosnących gospodarkach i w branżach o większej konkurencji.
    [msi] Może to przynieść odwrotny skutek, bo zwiększa prawdopodobieństwo, że klienci zapamiętają kontakt z usługą jako problem.
    [eu261_2004] 250 EUR za wszystkie loty o długości do 1500 kilometrów włącznie.
    [eu_2021_782] Przedsiębiorstwa kolejowe muszą zwrócić 25% ceny biletu, jeśli przyjazd opóźnia się od 60 do 119 minut, a 50% przy większych opóźnieniach.
    [eu_181_2011] Jeśli przewoźnik nie zaproponuje tego wyboru, pasażerowie mają prawo do odszkodowania w wysokości 50% ceny biletu.
    [us_14_cfr_250] Podnosi limity odpowiedzialności z tytułu rekompensaty za odmowę wejścia na pokład, które mogą stosować amerykańscy i zagraniczni przewoźnicy lotniczy, z obecnych 775 i 1550 USD do 1075 i 2150 USD.
    [gb_gsop_distribution] Zadbamy o to, aby otrzymali Państwo wypłatę 95 GBP, jeśli są Państwo gospodarstwem domowym, lub 190 GBP, jeśli są Państwo klientem innym niż gospodarstwo domowe.
    [gb_gsop_supplier] W ciągu 10 dni roboczych od tego uchybienia zapiszemy 40 GBP na koncie energetycznym Państwa firmy.
    [eu_2015_2302] Podróżny ma wówczas prawo do otrzymania w ciągu czternastu dni pełnego zwrotu wszystkich kwot zapłaconych za imprezę turystyczną.
   *[other] { "" }
}
# What a source says, in our words: for the sources that are not quoted.
# $id (String) - the source
source-says = { $id ->
    [abeler_2010] Sprzedawcom, którzy przeprosili, wycofano więcej złych ocen niż tym, którzy zaproponowali za to trochę pieniędzy.
    [cfpb] Odpowiedź, która tylko wyjaśnia, klienci kwestionują mniej więcej dwa razy częściej niż taką, która coś naprawia.
    [ecommerce] Nowi klienci odchodzą znacznie częściej niż wieloletni, a ci, którzy się skarżyli, częściej niż ci, którzy tego nie robili.
    [gelbrich_roschk_2011] Lojalność zależy od zadowolenia budowanego w czasie, a ono trochę bardziej od tego, jak się ludzi traktuje, niż od tego, ile im się płaci.
    [orsingher_2010] Na zadowolenie z załatwienia sprawy najbardziej wpływa to, co wypłacono, a potem to, jak klienta potraktowano; to zadowolenie nie przekłada się na powrót.
    [magnini_2007] Większe zadowolenie niż wcześniej jest najbardziej prawdopodobne, gdy problem był mały, pierwszy, jednorazowy i niezależny od firmy.
    [roschk_kaiser_2013] W przeprosinach najbardziej liczy się empatia, potem to, jak mocno są wyrażone, a potem, jak szybko padają.
    [twitter_ams_2016] Ludzie byliby skłonni zapłacić więcej firmie, która odpowiedziała na ich wiadomość, a najwięcej po odpowiedzi w ciągu kilku minut.
    [qualtrics_xm_2021] Część respondentów po bardzo złym doświadczeniu przestała kupować, a większa ich część zaczęła kupować mniej.
    [morning_consult] Mniej najmłodszych respondentów niż osób o pokolenie starszych powiedziało, że odchodzi po jednym lub dwóch złych doświadczeniach.
    [studio_science_2025] Mniej najmłodszych respondentów niż starszych powiedziało, że odchodzi po jednym złym doświadczeniu.
    [sharp] Obietnica wielkich zysków z odrobiny większej lojalności opiera się na eksperymencie myślowym.
    [uk_delay_repay] Im dłuższe opóźnienie, tym większa część ceny biletu jest zwracana.
    [judgement] Ta liczba to nasza ocena. Poprawią ją własne zamknięte sprawy.
   *[other] { "" }
}

## Coefficients of the forecast

# $id (String) - the coefficient
effect-name = { $id ->
    [tenure] jak długo trwa relacja z klientem
    [notice] problem, który klient zauważył
    [severity] problem poważny w porównaniu z drobnym
    [ours] mogliśmy temu zapobiec
    [recur] to może się powtórzyć
    [earlier] wcześniejszy problem
    [failed] nieudana próba naprawy
    [betrayal] długa relacja, a potem publiczna skarga lub nieudana próba naprawy
    [fix] naprawa w naturze
    [money] pieniądze warte całej straty
    [apology] pełne pierwsze przeprosiny
    [repeat] trzecie lub kolejne przeprosiny
    [speed] odpowiedź natychmiast w porównaniu z żadną
    [courtesy] kontaktuje się osoba znana z nazwiska
    [base] przeciętny klient od około roku, bez problemu
    [alt_many] wiele innych firm do wyboru
    [alt_few] mało innych firm do wyboru
    [alt_contract] wiąże umowa
   *[other] { "" }
}
# How the size was set.
# $id (String) - the coefficient
effect-says = { $id ->
    [tenure] Na podstawie klientów jednego sklepu internetowego, obniżone o jedną trzecią, bo nie podano, skąd pochodzą dane.
    [notice] Ustalone między testem, w którym opóźnione przejazdy kosztowały niewiele, a tym, co ludzie mówią, że robią.
    [severity] Średnia różnica między dużą a małą stratą w ankiecie; dane firm potwierdzają kierunek.
    [ours] Znany jest tylko kierunek: problemy, którym firma mogła zapobiec, ważą więcej.
    [recur] Znany jest tylko kierunek; wpływ sięga także lojalności, więc przyjęto go wyżej niż wpływ przyczyny.
    [earlier] Znany jest tylko kierunek: wcześniejsza skarga pogarsza następną, na jakiś czas.
    [failed] Znany jest tylko kierunek: drugie rozczarowanie waży więcej niż pierwsze.
    [betrayal] Znany jest tylko kierunek: najlepsi klienci najdłużej żywią urazę, gdy już poskarżą się publicznie.
    [fix] Na podstawie skarg z rejestru publicznego, obniżone, bo zadośćuczynienia nie przydzielano losowo.
    [money] Na podstawie skarg z rejestru publicznego, obniżone, bo zadośćuczynienia nie przydzielano losowo.
    [apology] Ustalone między eksperymentami, w których pomaga, a testem z prawdziwymi pasażerami, w którym same słowa nie dały prawie nic.
    [repeat] Kierunek było widać w teście: powtarzane przeprosiny mogą szkodzić. Wielkość to nasz szacunek.
    [speed] Mniej niż połowa tego, co sugeruje dawna ankieta, bo łatwe sprawy są też szybkie, a rejestr nie pokazuje żadnego wpływu.
    [courtesy] Znany jest tylko kierunek: liczy się to, jak się ludzi traktuje.
    [base] Ustalone tak, żeby zostawało około 90 na 100 przeciętnych klientów; własna liczba firmy ją zastępuje.
    [alt_many] Znany jest tylko kierunek: konkurencja podnosi stawkę.
    [alt_few] Nasza ocena.
    [alt_contract] Nasza ocena.
   *[other] { "" }
}
# The size as the source gives it, before we lowered it; all three are log-odds.
# $size (String) - the size
# $low (String) - the lower end of its 95 % interval
# $high (String) - the upper end of its 95 % interval
effect-published = Wielkość opublikowana: { $size } (od { $low } do { $high }) w logarytmie szans

## Other figures of the forecast

# $id (String) - the assumption
assumption-says = { $id ->
    [severity_scale] Jaką część szkody poważnego problemu powoduje problem mniejszy lub krytyczny.
    [cause_scale] Jaka część winy spada na nas, zależnie od tego, kto miał wpływ na przyczynę.
    [recurrence_scale] Ile liczy się obawa, że to się powtórzy.
    [earlier_scale] Jak sumują się wcześniejsze problemy.
    [failed_scale] Jak sumują się nieudane próby naprawy.
    [betrayal_months] Liczba miesięcy, od której relację z klientem uznaje się za długą.
    [tenure_months] Miesiące: przeciętny klient oraz długość, od której więcej już nic nie dodaje.
    [competition] O ile więcej liczy się naprawa, gdy jest wiele innych firm do wyboru.
    [overlap] Ile liczy się mniejsze z dwojga, gdy jest i naprawa w naturze, i pieniądze.
    [curve_kept] Pieniądze, gdy skorzystano z wadliwej usługi: najbardziej liczy się pierwsza część.
    [curve_refused] Pieniądze, gdy zrezygnowano z usługi: najbardziej liczy się środkowa część.
    [curve_limit] Od jakiej części straty więcej pieniędzy znów zmniejsza efekt i jak szybko.
    [match] Ile liczy się zadośćuczynienie, które przywraca to, co stracono, które daje środki do wykorzystania albo które jest innego rodzaju.
    [apology_parts] Jak sześć części przeprosin dzieli między siebie ich wpływ. Zmierzono ich kolejność, ale nie wagi.
    [apology_due] Ile liczą się przeprosiny, gdy coś się należy, a nic nie jest dawane.
    [speed_apology] Jaką część wpływu szybkości mogą dać same słowa.
    [patience] Minuty, po których znika połowa wpływu szybkości, według kanału.
    [answered] Minuty od teraz do odpowiedzi dla klienta, według kanału. Szybkość liczy się do odpowiedzi, jak w badaniach: to, co obiecano, może nadejść później.
    [months_of_harm] Miesiące, na które przypada większość szkody wywołanej problemem.
    [voice_shares] Udziały respondentów, którzy powiedzieli, co robią po swoim najgorszym doświadczeniu.
    [voice_reference] Szkoda, przy której te udziały obowiązują: poważny problem z naszej strony.
    [money_cap] Część straty, której wszystkie pieniądze razem nie przekraczają, pomijając prawo.
    [least_money] Część straty, którą pieniądze naprawiają co najmniej, gdy nic innego nie może: według tego, jak poważne to było, i dla usługi, z której zrezygnowano.
    [margin] Jaka część wydatków klienta zostaje firmie; zastępuje ją liczba z zasad Państwa firmy.
    [remedy_cost] Ile zadośćuczynienie kosztuje firmę, jako część ceny lub wartości nominalnej; zastępują to liczby z zasad Państwa firmy.
    [horizon] Lata wydatków klienta, w których plan może się zwrócić; zastępuje je liczba z zasad Państwa firmy. Z każdego kolejnego roku liczy się ta część klientów, która zostaje, gdy nic złego się nie stało.
   *[other] { "" }
}

## Claims

# $verdict (String) - holds, mixed or not_supported
verdict-name = { $verdict ->
    [holds] Dowody to potwierdzają
    [mixed] Dowody są sprzeczne
   *[other] Często nauczane, niepotwierdzone
}
evidence-supports = Za
evidence-disagrees = Przeciw
# $id (String) - the claim
finding-claim = { $id ->
    [paradox] Klient, którym dobrze się zajęto, jest bardziej lojalny niż ten, który nigdy nie miał problemu.
    [win_back] Na 100 utraconych klientów 29 można odzyskać, przyznając się do błędu.
    [apology_alone] Dobre przeprosiny wystarczą.
    [promise] Trzeba obiecać, że to się nie powtórzy.
    [apology_parts] Im więcej z sześciu części mają przeprosiny, tym lepiej.
    [speed] Im szybsza odpowiedź, tym więcej klientów zostaje.
    [more_money] Więcej pieniędzy zawsze zatrzymuje więcej klientów.
    [in_kind] Trzeba oddać to, co stracono: pieniądze za pieniądze, towar za towar.
    [tangible] Działanie liczy się bardziej niż wyjaśnienie.
    [proactive] Warto odezwać się do klientów, zanim się poskarżą.
    [ask_complaints] Warto prosić klientów o skargi.
    [loyal] Lojalni klienci łatwiej wybaczają.
    [satisfied] Zadowolony klient zostaje.
    [severity] Im poważniejszy problem, tym mniej klientów zostaje.
    [competition] Naprawa liczy się bardziej tam, gdzie klienci mają wybór.
    [stated] Klienci odchodzą tak, jak zapowiadają.
    [voice] Po złym doświadczeniu klienci mówią o firmie źle.
    [single_customers] Model potrafi wskazać, który klient odejdzie.
    [age] Młodsi klienci wybaczają mniej.
    [profit] Zatrzymanie 5 na 100 klientów więcej podnosi zysk o 25 do 95%.
   *[other] { "" }
}
# $id (String) - the claim
finding-says = { $id ->
    [paradox] Często jest bardziej zadowolony, ale nie kupuje więcej. Przegląd wielu badań znajduje ten efekt dla zadowolenia, a nie dla ponownych zakupów. Wśród 20 000 nowych klientów sieci handlowej naprawa pomagała, ale prawie we wszystkich przypadkach nie zrównoważyła skargi. Ankiety z hoteli to potwierdzają. Dlatego żadna naprawa nie kończy się tu w prognozie powyżej poziomu bez problemu.
    [win_back] W ankiecie 29 na 100 klientów, którzy już wrócili, podało to jako powód. To nie jest szansa na odzyskanie kogoś: w tej samej ankiecie tylko około 20 na 100 respondentów rozważyłoby ponowny zakup.
    [apology_alone] Osoby, które wyobrażają sobie taki przypadek, mówią, że to pomaga, a na platformie handlowej po przeprosinach wycofano 45 na 100 złych ocen, wobec 23 po propozycji niewielkiej kwoty. Ale w teście z 1,5 mln pasażerów opóźnionych przejazdów same słowa nie były lekiem na wszystko, a czasem dawały gorszy wynik niż brak reakcji; najlepsze przeprosiny były z kuponem. W innym serwisie przejazdów środki na następny przejazd działały lepiej niż wiadomość.
    [promise] Przegląd badań radzi mówić klientom, co zostało ulepszone. W teście z pasażerami opóźnionych przejazdów obietnice poprawy mogły dać gorszy wynik niż niewysłanie niczego. Warto mówić, co już naprawiono, a nie obiecywać.
    [apology_parts] W dwóch eksperymentach z udziałem 755 osób najbardziej liczyło się przyznanie się do winy, a potem propozycja naprawy; żal, wyjaśnienie i wola zmiany były mniej więcej równe; najmniej liczyła się prośba o wybaczenie. Badani oceniali przeprosiny. Nikt nie mierzył, kto został.
    [speed] W ankiecie 82 na 100 respondentów z dużą stratą kupiłoby ponownie, gdy sprawę załatwiono zadowalająco i szybko, wobec 54, gdy załatwiono ją po prostu zadowalająco; ale łatwe sprawy są też szybkie. Badanie właściciela kanału znajduje większą skłonność do płacenia po szybkich odpowiedziach. W rejestrze 37 417 skarg odpowiedzi udzielonych na czas nie kwestionowano rzadziej. Dlatego szybkość liczy się tu niewiele i ma szeroki przedział.
    [more_money] W czterech badaniach lojalność rosła mniej więcej do 150% ceny, a potem przestawała rosnąć lub spadała, a mniejszość nie lubiła żadnej wypłaty powyżej straty. Jeśli skorzystano z wadliwej usługi, najbardziej liczy się pierwsza część; jeśli z niej zrezygnowano – część między 60 a 120% ceny.
    [in_kind] Przegląd badań i dane sieci handlowej zgodnie wskazują, że najlepiej działa to, co przywraca utraconą rzecz; jeśli nic takiego nie ma – środki do wykorzystania w sklepie. W teście w serwisie przejazdów środki na późniejszy przejazd działały lepiej niż darowanie opłaty.
    [tangible] W rejestrze 37 417 skarg odpowiedź, która tylko wyjaśniała, zakwestionowało około 20 na 100 klientów, zadośćuczynienie inne niż pieniądze 10 do 13 na 100, a wypłatę 7 do 10 na 100. Zakwestionować to nie to samo co odejść, a zadośćuczynienia nie przydzielano losowo.
    [proactive] W trzech testach w serwisie przejazdów rekompensata wypłacona z własnej inicjatywy po długim czekaniu się zwróciła. W teście firmy telefonicznej w ciągu trzech miesięcy odeszło 10 na 100 klientów, do których odezwano się bez ich prośby, wobec 6 na 100 pozostałych. A przeprosiny za drobiazg mogą sprawić, że klienci zobaczą problem, którego nie zauważyli.
    [ask_complaints] W dawnej ankiecie respondenci, którzy się poskarżyli, kupiliby ponownie częściej niż ci, którzy milczeli, nawet jeśli nie byli zadowoleni. W ankiecie z 2020 r. ci, których skargę źle załatwiono, byli o 22 punkty mniej lojalni niż ci, którzy nic nie powiedzieli. Warto prosić tylko wtedy, gdy da się to naprawić.
    [loyal] Oczekują mniej i uważają przyczynę za mniej trwałą, a wcześniejsze zakupy łagodzą cios. Ale gdy poskarżą się publicznie, najlepsi klienci najdłużej żywią urazę – i najmocniej reagują na każdy krok w ich stronę.
    [satisfied] Jeden przegląd badań stwierdza, że zadowolenie budowane w czasie prowadzi do lojalności. Inny, obejmujący 60 badań, stwierdza, że zadowolenie z załatwienia sprawy nie przekłada się na powrót. Dlatego nigdy nie przelicza się tu jednego na drugie.
    [severity] Pokazują to dane 40 813 klientów firmy telefonicznej. Pokazuje to też ankieta, na każdym poziomie załatwienia sprawy: po szybkim i zadowalającym załatwieniu kupiłoby ponownie 95 na 100 respondentów po małej stracie i 82 po dużej; spośród milczących 37 i 9.
    [competition] Wśród 35 597 klientów, którzy się skarżyli, w ciągu dziesięciu lat, naprawa i lojalność szły w parze ściślej w branżach o większej konkurencji.
    [stated] W ankiecie wśród 17 509 osób 19 na 100 respondentów powiedziało, że po bardzo złym doświadczeniu przestało kupować, a 34, że kupowało mniej. W teście z prawdziwymi pasażerami opóźniony przejazd kosztował 5 do 10% późniejszych wydatków. Prognoza leży między jednym a drugim.
    [voice] Z 2784 osób zapytanych o najgorsze doświadczenie 64 na 100 respondentów powiedziało, że przestaje polecać firmę, 30, że rozgląda się za inną, a 12, że krytykuje firmę. Komunikat prasowy z tej samej ankiety liczy owe 64 jako którekolwiek z trzech. Są to udziały respondentów i nigdy nie wchodzą do liczby tych, którzy zostają.
    [single_customers] Model wyuczony na starszych skargach i sprawdzony na nowszych odróżniał po rodzaju odpowiedzi sprawy zakwestionowane od pozostałych niewiele lepiej niż przypadek: 0,56 do 0,58 na skali, na której 0,5 to przypadek, a 1 to bezbłędność. Udziały w całych grupach trafiał dobrze. Dlatego każda liczba dotyczy 100 klientów i ma przedział.
    [age] Wyniki ankiet są sprzeczne. W jednej 27 na 100 młodszych respondentów nie chciało załatwienia sprawy, wobec 13 starszych. W innej 58 na 100 najmłodszych odeszłoby po jednym lub dwóch złych doświadczeniach, wobec 65 osób o pokolenie starszych. W trzeciej po jednym odeszłoby 17 na 100 osób w wieku od 18 do 25 lat, wobec 41 w wieku od 41 lat. Wiek jest pominięty.
    [profit] To wynik eksperymentu myślowego o zmniejszeniu strat o połowę, a nie pomiaru. Tutaj wartość planu wynika z własnych liczb firmy.
   *[other] { "" }
}

## Legal minimums

# $scheme (String) - the scheme
floor-name = { $scheme ->
    [eu261] Loty, Unia Europejska
    [us_denied_boarding] Odmowa wejścia na pokład, Stany Zjednoczone
    [eu_rail] Pociągi, Unia Europejska
    [uk_delay_repay] Pociągi, Wielka Brytania (Delay Repay)
    [eu_bus] Autobusy i autokary, Unia Europejska
    [gb_power_cut] Przerwa w dostawie prądu, Wielka Brytania
    [gb_appointment] Wizyta dostawcy energii, Wielka Brytania
    [eu_package] Impreza turystyczna, Unia Europejska
   *[other] { "" }
}
# Completes “by law, if …”.
# $scheme (String) - the scheme
floor-condition = { $scheme ->
    [eu261] lot podlega przepisom UE, nie spowodowały tego nadzwyczajne okoliczności, a odwołanie ogłoszono mniej niż 14 dni wcześniej
    [us_denied_boarding] pasażerowi wbrew jego woli odmówiono wejścia na pokład lotu, na który sprzedano za dużo miejsc, a wymogi odprawy były spełnione
    [eu_rail] pociąg podlega przepisom UE, a opóźnienia nie spowodowały nadzwyczajne okoliczności, pasażer ani osoba trzecia
    [uk_delay_repay] przewoźnik uczestniczy w Delay Repay, a pasażer zgłosi się w terminie
    [eu_bus] jest to przewóz regularny, a podróż zaczyna się lub kończy w Unii Europejskiej
    [gb_power_cut] awaria była w sieci dystrybutora, pogoda była normalna i dotknęło to mniej niż 5000 klientów
    [gb_appointment] wizyta się nie odbyła, opóźniła się lub przełożono ją z wyprzedzeniem krótszym niż dzień roboczy, dotyczyła gospodarstwa domowego lub bardzo małej firmy, a nie spowodowało tego nic, na co dostawca nie ma wpływu
    [eu_package] umowę zakończono z prawem do zwrotu pieniędzy
   *[other] { "" }
}
# $amount (String) - the minimum, with its currency
# $condition (String) - floor-condition
# $date (String) - the date of the newest text seen
floor-line = Z mocy prawa co najmniej { $amount }, jeśli { $condition }. To nie jest porada prawna; stan na: { $date }.
# $condition (String) - floor-condition
# $date (String) - the date of the newest text seen
floor-nothing = To prawo nie określa żadnej kwoty, nawet jeśli { $condition }. To nie jest porada prawna; stan na: { $date }.
# $currency (String) - the currency that is needed
floor-other-currency = To prawo podaje limit w walucie { $currency }; cenę trzeba podać w { $currency }.
floor-missing = Aby obliczyć minimum ustawowe, potrzebne są odpowiedzi:
floor-halved = Prawo pozwala linii lotniczej zmniejszyć kwotę o połowę przy krótkim opóźnieniu; to jest ta połowa.
floor-capped = Prawo ogranicza kwotę; to jest ten limit.
floor-reform = W tym dniu trwały prace nad zmianą tych kwot i nie było jeszcze porozumienia. Przed powołaniem się na nie trzeba je sprawdzić.
# $payment (String) - money, on_request or account
floor-payment = { $payment ->
    [money] Do wypłaty w pieniądzu. Bon tylko obok, jeśli klient woli bon.
    [on_request] Do wypłaty w pieniądzu, jeśli klient o to poprosi. Bon tylko obok, jeśli klient woli bon.
   *[other] Do zapisania na koncie klienta.
}
# $input (String) - the input
floor-input = { $input ->
    [disruption] Co się stało
    [delay] Spóźnienie na miejscu, w minutach
    [distance] Długość podróży w kilometrach
    [within_eu] Początek i koniec w Unii Europejskiej
    [fare] Zapłacona cena
    [ticket] Bilet
    [route] Lot
    [from_15] Przewoźnik płaci od 15 minut
    [offer] Co zaproponował przewoźnik
    [premises] Klient
    [off_supply] Minuty bez prądu, nieprzerwanie
    [paid_late] Nie wypłacono w ciągu dziesięciu dni roboczych
   *[other] { "" }
}
# $input (String) - the input
floor-hint = { $input ->
    [delay] Jeśli podróż odwołano lub odmówiono przewozu: spóźnienie innego zaproponowanego połączenia. Jeśli go nie było, pole zostaje puste.
    [fare] Przy odmowie wejścia na pokład cena w jedną stronę; w pociągu cena za opóźniony przejazd; przy imprezie turystycznej cała cena.
    [distance] Do ostatniego miejsca docelowego.
   *[other] { "" }
}
# $choice (String) - the value of an input
floor-choice = { $choice ->
    [delayed] Opóźnienie
    [cancelled] Odwołanie w ostatniej chwili
    [refused] Odmowa przewozu pasażera
    [single] W jedną stronę
    [return] W obie strony
    [domestic] Krajowy
    [international] Międzynarodowy
    [nothing] Brak wyboru między dalszą podróżą a zwrotem pieniędzy
    [travelled] Wybór; pasażer pojechał dalej
    [refunded] Wybór; pasażer wziął zwrot pieniędzy
    [home] Gospodarstwo domowe
    [business] Firma
    [yes] Tak
    [no] Nie
   *[other] { "" }
}
