# The apology: its frame, what owns the failure, what follows from it.
# 
# Every message is a whole sentence; the program chooses sentences, puts a space between
# them and knows nothing else of the language. Where a message has three wordings they say
# the same. A sentence may claim only what its comment says is known.

## How the letter begins

# The line that opens an email or a letter.
# $named (Bool) - whether the customer's name is known
# $customer (String) - the customer as addressed
# $channel (String) - say email letter text public
letter-greeting =
    { $named ->
        [true] Dzień dobry, { $customer }.
       *[false]
            { $channel ->
                [letter] Szanowni Państwo,
               *[email] Dzień dobry.
            }
    }

# The line that opens a public reply: never with a name.
# $wording (Number) - 0 to 2
letter-greeting-public =
    { $wording ->
        [0] Dzień dobry, dziękujemy za ten sygnał.
        [1] Dzień dobry. Dziękujemy za wiadomość w tej sprawie.
       *[2] Dzień dobry, dziękujemy za opisanie tej sprawy.
    }

# The first words on the phone, in person or in a text message.
# $named (Bool) - whether the customer's name is known
# $signed (Bool) - whether the writer is known
# $customer (String) - the customer as addressed
# $sender (String) - the writer's name, with role or firm when known
letter-greeting-spoken =
    { $named ->
        [true]
            { $signed ->
                [true] Dzień dobry, { $customer }. Tu { $sender }.
               *[false] Dzień dobry, { $customer }.
            }
       *[false]
            { $signed ->
                [true] Dzień dobry, tu { $sender }.
               *[false] Dzień dobry.
            }
    }

# Asks whether the customer can talk now.
# $wording (Number) - 0 to 2
letter-greeting-moment =
    { $wording ->
        [0] Czy to dobra chwila na rozmowę?
        [1] Czy możemy teraz chwilę porozmawiać?
       *[2] Czy mogę zająć Państwu minutę?
    }

# The writer in one phrase.
# $writer (String) - the writer's name
# $firm (String) - role or firm
letter-sender = { $writer }, { $firm }

# A line of its own above the letter, or at the end of a message.
# $reference (String) - the order or booking number
letter-reference = Dotyczy: { $reference }

## The subject line of an email

# $failure (String) - the kind of failure, or none
letter-subject =
    { $failure ->
        [late] Zbyt długie czekanie i co robię w tej sprawie
        [unavailable] Czego zabrakło i co robię w tej sprawie
        [below_promise] Co było obiecane i co robię w tej sprawie
        [defective] Co nie działa i co robię w tej sprawie
        [wrong_item] Państwa zamówienie i co robię w tej sprawie
        [lost_damaged] Co było pod naszą opieką i co robię w tej sprawie
        [billing] Naliczone kwoty i co robię w tej sprawie
        [uncaring] Jak wyglądała obsługa i co robię w tej sprawie
        [misinformed] Otrzymane informacje i co robię w tej sprawie
        [unresponsive] Wiadomość bez odpowiedzi i co robię w tej sprawie
        [powerless] Prośba o pomoc i co robię w tej sprawie
        [hygiene] Brak czystości i co robię w tej sprawie
        [privacy] Państwa dane osobowe i co robię w tej sprawie
        [unfair] Nierówne traktowanie i co robię w tej sprawie
       *[none] Co się stało i co robię w tej sprawie
    }

# $subject (String) - the subject line above
# $reference (String) - the order or booking number
letter-subject-reference = { $subject } ({ $reference })

## What else went wrong

# A second failure, in its own sentence, with no doer named.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $long (String) - as of letter-how-long
letter-also =
    { $failure ->
        [late]
            { $wording ->
                [0] Do tego musieli Państwo czekać { $long }.
                [1] Na tym się nie skończyło: musieli Państwo czekać { $long }.
               *[2] W dodatku czekanie trwało { $long }.
            }
        [unavailable]
            { $wording ->
                [0] Do tego nie wszystko było dostępne.
                [1] Na tym się nie skończyło: nie wszystko było dostępne.
               *[2] W dodatku zabrakło tego, co miało być na miejscu.
            }
        [below_promise]
            { $wording ->
                [0] Do tego nie było tak, jak obiecano.
                [1] Na tym się nie skończyło: nie było tak, jak obiecano.
               *[2] W dodatku wyszło gorzej, niż obiecano.
            }
        [defective]
            { $wording ->
                [0] Do tego nie wszystko działało, jak powinno.
                [1] Na tym się nie skończyło: nie wszystko działało, jak powinno.
               *[2] W dodatku coś nie działało, jak powinno.
            }
        [wrong_item]
            { $wording ->
                [0] Do tego zamówienie się nie zgadzało.
                [1] Na tym się nie skończyło: zamówienie się nie zgadzało.
               *[2] W dodatku zamówienie się nie zgadzało.
            }
        [lost_damaged]
            { $wording ->
                [0] Do tego nie wszystko wyszło cało.
                [1] Na tym się nie skończyło: nie wszystko wyszło cało.
               *[2] W dodatku nie wszystko wyszło cało.
            }
        [billing]
            { $wording ->
                [0] Do tego rachunek się nie zgadzał.
                [1] Na tym się nie skończyło: rachunek się nie zgadzał.
               *[2] W dodatku rachunek się nie zgadzał.
            }
        [uncaring]
            { $wording ->
                [0] Do tego zabrakło zwykłej uprzejmości.
                [1] Na tym się nie skończyło: zabrakło zwykłej uprzejmości.
               *[2] W dodatku zabrakło uprzejmości, na którą Państwo zasługują.
            }
        [misinformed]
            { $wording ->
                [0] Do tego otrzymane informacje się nie potwierdziły.
                [1] Na tym się nie skończyło: otrzymane informacje się nie potwierdziły.
               *[2] W dodatku otrzymane informacje się nie potwierdziły.
            }
        [unresponsive]
            { $wording ->
                [0] Do tego odpowiedzi przychodziły zbyt wolno.
                [1] Na tym się nie skończyło: odpowiedzi przychodziły zbyt wolno.
               *[2] W dodatku odpowiedzi przychodziły zbyt wolno.
            }
        [powerless]
            { $wording ->
                [0] Do tego nikt z zapytanych nie był w stanie pomóc.
                [1] Na tym się nie skończyło: nikt z zapytanych nie był w stanie pomóc.
               *[2] W dodatku nikt z zapytanych nie był w stanie pomóc.
            }
        [hygiene]
            { $wording ->
                [0] Do tego nie wszystko było czyste.
                [1] Na tym się nie skończyło: nie wszystko było czyste.
               *[2] W dodatku nie wszystko było czyste.
            }
        [privacy]
            { $wording ->
                [0] Do tego z Państwa danymi osobowymi nie obchodzono się tak, jak trzeba.
                [1] Na tym się nie skończyło: z Państwa danymi osobowymi nie obchodzono się tak, jak trzeba.
               *[2] W dodatku z Państwa danymi osobowymi nie obchodzono się tak, jak trzeba.
            }
       *[unfair]
            { $wording ->
                [0] Do tego zabrakło równego traktowania.
                [1] Na tym się nie skończyło: zabrakło równego traktowania.
               *[2] W dodatku nie było równego traktowania.
            }
    }

# Failures that this customer had with us before this one.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $earlier (Number) - how many: 1, 2, 3 for three or more
# $wording (Number) - 0 to 2
letter-history =
    { $owned ->
        [true]
            { $earlier ->
                [1]
                    { $wording ->
                        [0] To już drugi raz, kiedy Państwa zawodzimy.
                        [1] Zawiedliśmy Państwa już po raz drugi.
                       *[2] Raz już wcześniej Państwa zawiedliśmy.
                    }
                [2]
                    { $wording ->
                        [0] To już trzeci raz, kiedy Państwa zawodzimy.
                        [1] Zawiedliśmy Państwa już po raz trzeci.
                       *[2] Wcześniej zawiedliśmy Państwa już dwa razy.
                    }
               *[3]
                    { $wording ->
                        [0] Zawodzimy Państwa nie po raz pierwszy i nawet nie po raz trzeci.
                        [1] Zawiedliśmy Państwa już co najmniej cztery razy.
                       *[2] Zawodzimy Państwa raz za razem.
                    }
            }
       *[false]
            { $earlier ->
                [1]
                    { $wording ->
                        [0] To już drugi raz, kiedy spotyka Państwa u nas kłopot.
                        [1] Raz już wcześniej spotkał Państwa u nas kłopot.
                       *[2] To zarazem drugi raz, kiedy mają Państwo z nami kłopot.
                    }
                [2]
                    { $wording ->
                        [0] To już trzeci raz, kiedy spotyka Państwa u nas kłopot.
                        [1] Wcześniej już dwa razy spotkał Państwa u nas kłopot.
                       *[2] To zarazem trzeci raz, kiedy mają Państwo z nami kłopot.
                    }
               *[3]
                    { $wording ->
                        [0] To już co najmniej czwarty raz, kiedy spotyka Państwa u nas kłopot.
                        [1] Wcześniej już kilka razy spotkał Państwa u nas kłopot.
                       *[2] Już co najmniej czwarty raz mają Państwo z nami kłopot.
                    }
            }
    }

# Earlier attempts to put this right that did not work.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $tries (Number) - how many: 1, 2 for two or more
# $wording (Number) - 0 to 2
letter-failed =
    { $owned ->
        [true]
            { $tries ->
                [1]
                    { $wording ->
                        [0] Próba naprawienia tego też się nam nie udała i to nasza wina.
                        [1] Próbowaliśmy to naprawić, bez skutku; to także nasza wina.
                       *[2] Dali nam Państwo szansę, żeby to naprawić, i jej nie wykorzystaliśmy.
                    }
               *[2]
                    { $wording ->
                        [0] Próby naprawienia tego też się nam nie udały i to nasza wina.
                        [1] Próbowaliśmy to naprawić więcej niż raz, za każdym razem bez skutku.
                       *[2] Dali nam Państwo niejedną szansę, żeby to naprawić, i nie wykorzystaliśmy żadnej.
                    }
            }
       *[false]
            { $tries ->
                [1]
                    { $wording ->
                        [0] Pierwsza próba naprawienia tego się nie powiodła.
                        [1] To, co zrobiono na początku, żeby to naprawić, nie pomogło.
                       *[2] Za pierwszym razem nie udało się tego naprawić.
                    }
               *[2]
                    { $wording ->
                        [0] Dotychczasowe próby naprawienia tego się nie powiodły.
                        [1] To, co dotąd zrobiono, żeby to naprawić, nie pomogło.
                       *[2] Więcej niż jedna próba naprawienia tego się nie powiodła.
                    }
            }
    }

# Apologies that this customer has had for this already. The actions follow at once.
# $times (Number) - how many: 1, 2 for two or more
# $wording (Number) - 0 to 2
letter-apologised =
    { $times ->
        [1]
            { $wording ->
                [0] Przeprosiny już od nas były, więc teraz o tym, co robimy.
                [1] Raz już przepraszaliśmy; teraz liczą się czyny, oto one.
               *[2] Jedne przeprosiny już od nas były; tym razem mówię od razu, co robimy.
            }
       *[2]
            { $wording ->
                [0] Przepraszaliśmy już nieraz, więc teraz o tym, co robimy.
                [1] Przeprosin było już dość; przechodzę do tego, co robimy.
               *[2] Przepraszaliśmy już więcej niż raz; teraz liczą się czyny, oto one.
            }
    }

## Whose failure it is

# Owns the failure. Ours: we did it. Partner: we chose who did it and answer for the result.
# $fault (String) - whose cause: ours partner outside customer unknown
# $severity (String) - minor, moderate, major
# $wording (Number) - 0 to 2
letter-own =
    { $fault ->
        [partner]
            { $severity ->
                [minor]
                    { $wording ->
                        [0] Zwrócili się Państwo do nas, więc to my mamy tę sprawę załatwić.
                        [1] Wybór wykonawcy był nasz, więc odpowiadamy za to my.
                       *[2] Stało się to u naszego partnera, a odpowiadamy za to my.
                    }
                [moderate]
                    { $wording ->
                        [0] Partnera wybraliśmy my i to my odpowiadamy za skutki.
                        [1] Działo się to w naszym imieniu, więc to my mamy to naprawić.
                       *[2] Zwrócili się Państwo do nas, a nie do naszego partnera, więc odpowiadamy za to my.
                    }
               *[major]
                    { $wording ->
                        [0] Działo się to w naszym imieniu i biorę to w całości na siebie.
                        [1] Partnera, który to zrobił, wybraliśmy my, więc wobec Państwa to nasza wina.
                       *[2] Zaufali Państwo nam, nie naszemu partnerowi, i to ja odpowiadam przed Państwem za to, co się stało.
                    }
            }
       *[ours]
            { $severity ->
                [minor]
                    { $wording ->
                        [0] To nasza wina.
                        [1] To był nasz błąd.
                       *[2] Bierzemy to na siebie.
                    }
                [moderate]
                    { $wording ->
                        [0] Wina jest nasza i to do nas należy jej naprawienie.
                        [1] To był nasz błąd i naszym zadaniem jest go naprawić.
                       *[2] Bierzemy to w całości na siebie.
                    }
               *[major]
                    { $wording ->
                        [0] Biorę to w całości na siebie.
                        [1] Wina jest nasza i niczyja inna, a ja za nią odpowiadam.
                       *[2] Nic nas tu nie usprawiedliwia i biorę to na siebie.
                    }
            }
    }

# The cause was outside: said once, plainly, claiming no fault.
# $wording (Number) - 0 to 2
letter-beyond =
    { $wording ->
        [0] Przyczyna leżała poza naszą kontrolą.
        [1] Nie było w naszej mocy temu zapobiec.
       *[2] Nie mogliśmy temu zapobiec.
    }

# The slip was the customer's own: no word of blame, and none of ours.
# $wording (Number) - 0 to 2
letter-whatever =
    { $wording ->
        [0] Zależy mi na tym, żeby ta sprawa dobrze się dla Państwa skończyła.
        [1] Bez względu na przyczynę zależy mi, żeby to dla Państwa naprawić.
       *[2] Teraz liczy się to, żeby wszystko dobrze się dla Państwa skończyło.
    }

# The cause is not known yet.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-find-out =
    { $wording ->
        [0] Ustalam, jak do tego doszło, i dam Państwu znać { $when }.
        [1] Jak do tego doszło, jeszcze nie wiem; odpowiedź przekażę Państwu { $when }.
       *[2] Nie mam jeszcze pełnego obrazu; przedstawię go Państwu { $when }.
    }

# Leads into the reason, which is the writer's own sentence.
# $asked (Bool) - whether the customer asked for it
# $wording (Number) - 0 to 2
letter-why =
    { $asked ->
        [true]
            { $wording ->
                [0] Pytali Państwo, jak mogło do tego dojść.
                [1] Prosili Państwo o wyjaśnienie, oto ono.
               *[2] Chcą Państwo wiedzieć, dlaczego tak się stało, i mają do tego pełne prawo.
            }
       *[false]
            { $wording ->
                [0] Oto, jak do tego doszło.
                [1] Należy się Państwu wyjaśnienie.
               *[2] Stało się to tak.
            }
    }

## Regret

# Says that the writer is sorry, once and with no condition.
# $severity (String) - minor, moderate, major
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-regret =
    { $severity ->
        [minor]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Przepraszam za to.
                        [1] Bardzo za to przepraszam.
                       *[2] Przepraszam za kłopot.
                    }
               *[false]
                    { $wording ->
                        [0] Przykro mi, że tak wyszło.
                        [1] Przykro mi z powodu tego kłopotu.
                       *[2] Przykro mi, że to Państwa spotkało.
                    }
            }
        [moderate]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Bardzo przepraszam, że to Państwa spotkało.
                        [1] Bardzo Państwa za to przepraszam.
                       *[2] Przepraszam i chcę to Państwu powiedzieć wprost.
                    }
               *[false]
                    { $wording ->
                        [0] Bardzo mi przykro, że tak się to dla Państwa potoczyło.
                        [1] Bardzo mi przykro, że musieli Państwo przez to przejść.
                       *[2] Przykro mi z powodu kłopotu, który z tego wyniknął.
                    }
            }
       *[major]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Najmocniej Państwa przepraszam.
                        [1] Przepraszam Państwa bez żadnych zastrzeżeń.
                       *[2] Z całego serca przepraszam za to, co Państwa spotkało.
                    }
               *[false]
                    { $wording ->
                        [0] Ogromnie mi przykro z powodu tego, co Państwa spotkało.
                        [1] Jest mi bardzo przykro, że musieli Państwo przez to przejść.
                       *[2] Żałuję, że nie potoczyło się to dla Państwa inaczej, i jest mi naprawdę bardzo przykro.
                    }
            }
    }

# In a text message: short.
# $severity (String) - minor, moderate, major
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-regret-text =
    { $severity ->
        [major]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Najmocniej przepraszam.
                        [1] Z całego serca przepraszam.
                       *[2] Ogromnie przepraszam.
                    }
               *[false]
                    { $wording ->
                        [0] Ogromnie mi przykro, że to Państwa spotkało.
                        [1] Bardzo mi przykro, że musieli Państwo przez to przejść.
                       *[2] Naprawdę bardzo mi przykro, że tak wyszło.
                    }
            }
       *[minor]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Przepraszam za to.
                        [1] Bardzo za to przepraszam.
                       *[2] Przepraszam za kłopot.
                    }
               *[false]
                    { $wording ->
                        [0] Przykro mi, że tak wyszło.
                        [1] Przykro mi z powodu tego kłopotu.
                       *[2] Przykro mi, że to Państwa spotkało.
                    }
            }
    }

# The one sentence of regret for somebody who has had an apology or more for this already.
# $wording (Number) - 0 to 2
letter-regret-again =
    { $wording ->
        [0] Przykro mi, że potrzebne są kolejne przeprosiny.
        [1] Przepraszam i wiem, że same słowa już się nie liczą.
       *[2] Przepraszam, że słyszą to Państwo od nas po raz kolejny.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
letter-regret-again-text =
    { $wording ->
        [0] Jeszcze raz przepraszam.
        [1] Przepraszam i wiem, że słowa nie wystarczą.
       *[2] Przepraszam po raz kolejny.
    }

# The customer is angry. Gives them the right to it and claims no insight.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-anger =
    { $owned ->
        [true]
            { $wording ->
                [0] Mają Państwo pełne prawo się złościć.
                [1] Państwa gniew jest uzasadniony.
               *[2] Słusznie się Państwo gniewają.
            }
       *[false]
            { $wording ->
                [0] Na Państwa miejscu każdy by się zdenerwował.
                [1] To naturalne, że coś takiego budzi złość.
               *[2] Na Państwa miejscu nikt nie zachowałby spokoju.
            }
    }

# What the customer was entitled to: true of everybody, so that nothing is invented.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
letter-entitled =
    { $failure ->
        [late]
            { $wording ->
                [0] To nie my powinniśmy decydować o Państwa czasie.
                [1] To był wyłącznie Państwa czas.
               *[2] Straconego czasu nikt nie może zwrócić.
            }
        [unavailable]
            { $wording ->
                [0] Państwa plany powinny były dojść do skutku.
                [1] To, na co Państwo u nas liczą, powinno być na miejscu.
               *[2] Na tym trzeba móc polegać.
            }
        [below_promise]
            { $wording ->
                [0] Mieli Państwo pełne prawo oczekiwać czegoś lepszego.
                [1] Danej obietnicy trzeba dotrzymać.
               *[2] Należało się Państwu to, co obiecano, i nic mniej.
            }
        [defective]
            { $wording ->
                [0] To, za co się płaci, powinno działać, i to od pierwszego dnia.
                [1] Taka rzecz w ogóle nie powinna zaprzątać Państwu głowy.
               *[2] Na tym trzeba móc polegać.
            }
        [wrong_item]
            { $wording ->
                [0] Wiedzieli Państwo, czego chcą, i to się Państwu należało.
                [1] Miało być dokładnie tak, jak w zamówieniu.
               *[2] Wszystko powinno było się zgadzać za pierwszym razem.
            }
        [lost_damaged]
            { $wording ->
                [0] Niektórych rzeczy nie da się zastąpić.
                [1] Rzeczy oddane nam pod opiekę mają wracać w takim stanie, w jakim do nas trafiły.
               *[2] Swoje rzeczy trzeba móc powierzyć bez obaw.
            }
        [billing]
            { $wording ->
                [0] To Państwa pieniądze i wszystko powinno się zgadzać co do grosza.
                [1] Nikt nie powinien musieć sprawdzać takich kwot.
               *[2] Rachunek powinien się zgadzać za pierwszym razem.
            }
        [uncaring]
            { $wording ->
                [0] Każdy, kto się do nas zwraca, zasługuje na uwagę i szacunek.
                [1] Zasługują Państwo na życzliwość.
               *[2] Uprzejmość to minimum, jakiego można oczekiwać.
            }
        [misinformed]
            { $wording ->
                [0] Otrzymane informacje powinny być pewne.
                [1] Danego słowa trzeba dotrzymać.
               *[2] Mieli Państwo pełne prawo na tym polegać.
            }
        [unresponsive]
            { $wording ->
                [0] Pytanie zasługuje na odpowiedź, i to szybką.
                [1] Nikt nie powinien musieć pytać dwa razy.
               *[2] Nikt nie powinien musieć dopominać się o odpowiedź.
            }
        [powerless]
            { $wording ->
                [0] Kto prosi o pomoc, powinien trafić na kogoś, kto może jej udzielić.
                [1] Opowiadanie tego samego dwa razy nie powinno być potrzebne.
               *[2] Jedna rozmowa powinna wystarczać.
            }
        [hygiene]
            { $wording ->
                [0] Czystość to minimum, jakiego można oczekiwać.
                [1] Nikt nie powinien musieć czegoś takiego oglądać.
               *[2] W tej sprawie nie ma miejsca na kompromisy.
            }
        [privacy]
            { $wording ->
                [0] To, co powierza się nam w zaufaniu, nie jest sprawą nikogo innego.
                [1] O coś takiego nikt nie powinien musieć się martwić.
               *[2] To Państwa decyzja, komu mówić o sobie.
            }
        [unfair]
            { $wording ->
                [0] Każdego, kto do nas przychodzi, trzeba traktować tak samo.
                [1] Nikt nie powinien musieć prosić o równe traktowanie.
               *[2] Równe traktowanie to nie przysługa.
            }
       *[none]
            { $wording ->
                [0] Mieli Państwo pełne prawo oczekiwać czegoś lepszego.
                [1] Wszystko powinno było być w porządku za pierwszym razem.
               *[2] Na nas trzeba móc polegać.
            }
    }

# Leaves forgiveness to the customer. Last of all, or never.
# $wording (Number) - 0 to 2
letter-forgiveness =
    { $wording ->
        [0] Zrozumiem również decyzję, żeby nam tego nie wybaczać.
        [1] Czy można to wybaczyć, to Państwa decyzja i ja ją uszanuję.
       *[2] Mam nadzieję, że z czasem będzie można nam to wybaczyć.
    }

## By when

# The last day for something: an adverbial phrase for the end of a sentence, never its
# beginning. In a language with cases: in the case that its preposition asks for.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-by-date =
    do { $weekday ->
        [monday] poniedziałku
        [tuesday] wtorku
        [wednesday] środy
        [thursday] czwartku
        [friday] piątku
        [saturday] soboty
       *[sunday] niedzieli
    } { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }

# The day of an appointment; an adverbial phrase for the end of a sentence.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-on-date =
    { $weekday ->
        [monday] w poniedziałek
        [tuesday] we wtorek
        [wednesday] w środę
        [thursday] w czwartek
        [friday] w piątek
        [saturday] w sobotę
       *[sunday] w niedzielę
    } { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }

# As of letter-by-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-by-days =
    { $days ->
        [0] jeszcze dziś
        [one] do jutra
       *[other] w ciągu { $days } dni
    }

# As of letter-on-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-on-days =
    { $days ->
        [0] jeszcze dziś
        [one] jutro
       *[other] za { $days } dni
    }

## What follows

# The cause has already been removed.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-fixed =
    { $owned ->
        [true]
            { $wording ->
                [0] To, co do tego doprowadziło, już naprawiliśmy.
                [1] Przyczynę już usunęliśmy.
               *[2] W międzyczasie usunęliśmy przyczynę.
            }
       *[false]
            { $wording ->
                [0] Przyczyny już nie ma.
                [1] To, co do tego doprowadziło, już minęło.
               *[2] Przyczyna już ustała.
            }
    }

# The cause will be removed; where it is outside, we prepare for it better.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-change =
    { $owned ->
        [true]
            { $wording ->
                [0] Zmieniamy to, co do tego doprowadziło; będzie to gotowe { $when } i wtedy do Państwa napiszę.
                [1] Naprawimy { $when } to, co do tego doprowadziło, i powiadomię Państwa, gdy to zrobimy.
               *[2] Dopilnuję, żebyśmy { $when } naprawili to, co do tego doprowadziło, i odezwę się, gdy to zrobimy.
            }
       *[false]
            { $wording ->
                [0] Na taki przypadek przygotujemy się lepiej { $when } i wtedy do Państwa napiszę.
                [1] Zmieniamy sposób postępowania w takich przypadkach; będzie to gotowe { $when } i wtedy Państwa powiadomię.
               *[2] Dopilnuję, żebyśmy { $when } przygotowali się lepiej na taki przypadek, i odezwę się, gdy to zrobimy.
            }
    }

# The call some days later.
# $wording (Number) - 0 to 2
# $on (String) - the day, as of letter-on-date
letter-check-back =
    { $wording ->
        [0] Zadzwonię do Państwa { $on } i zapytam, czy wszystko jest tak, jak powinno być.
        [1] Odezwę się { $on }, żeby się upewnić, że wszystko jest w porządku.
       *[2] Zatelefonuję do Państwa { $on } i zapytam, jak wygląda sprawa.
    }

## How to reach the writer

# In a letter, an email or a conversation.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact =
    { $kind ->
        [phone]
            { $wording ->
                [0] Gdyby pozostało coś do wyjaśnienia, proszę dzwonić do mnie: { $contact }.
                [1] Można dzwonić bezpośrednio do mnie: { $contact }.
               *[2] Mój bezpośredni numer to { $contact }.
            }
        [address]
            { $wording ->
                [0] Gdyby pozostało coś do wyjaśnienia, proszę pisać do mnie: { $contact }.
                [1] Można pisać bezpośrednio do mnie: { $contact }.
               *[2] Mój bezpośredni adres to { $contact }.
            }
       *[other]
            { $wording ->
                [0] Gdyby pozostało coś do wyjaśnienia, oto bezpośredni kontakt ze mną: { $contact }.
                [1] Bezpośredni kontakt ze mną: { $contact }.
               *[2] Tak można się ze mną skontaktować: { $contact }.
            }
    }

# When nothing is known but the channel.
# $channel (String) - say email letter text public
# $wording (Number) - 0 to 2
letter-contact-none =
    { $channel ->
        [email]
            { $wording ->
                [0] Gdyby pozostało coś do wyjaśnienia, wystarczy odpowiedzieć na tę wiadomość; odpowiedź trafi do mnie.
                [1] Odpowiedź na tę wiadomość trafi prosto do mnie.
               *[2] Na tę wiadomość można odpowiedzieć; odpowiedź przeczytam osobiście.
            }
        [text]
            { $wording ->
                [0] Można odpowiedzieć na tę wiadomość; odpowiedź trafi do mnie.
                [1] Odpowiedź na tę wiadomość trafi prosto do mnie.
               *[2] Wystarczy odpisać tutaj; przeczytam to osobiście.
            }
       *[other]
            { $wording ->
                [0] Gdyby pozostało coś do wyjaśnienia, proszę pytać o mnie; prowadzę tę sprawę osobiście.
                [1] Prowadzę tę sprawę osobiście aż do jej załatwienia.
               *[2] Ta sprawa zostaje u mnie aż do jej załatwienia.
            }
    }

# In a text message: short.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact-text =
    { $kind ->
        [phone]
            { $wording ->
                [0] Mój numer: { $contact }
                [1] Można do mnie dzwonić: { $contact }.
               *[2] Proszę dzwonić do mnie: { $contact }.
            }
       *[other]
            { $wording ->
                [0] Kontakt ze mną: { $contact }
                [1] Prosto do mnie: { $contact }
               *[2] Mój kontakt: { $contact }
            }
    }

# The invitation to go on in private.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact-public =
    { $kind ->
        [phone]
            { $wording ->
                [0] Szczegóły chcę ustalić z Państwem prywatnie: proszę o telefon pod numer { $contact }.
                [1] O wszystkim, co nie powinno być publiczne, porozmawiam z Państwem pod numerem { $contact }.
               *[2] Resztę chcę ustalić z Państwem w rozmowie; mój numer to { $contact }.
            }
        [address]
            { $wording ->
                [0] Szczegóły chcę ustalić z Państwem prywatnie: proszę o wiadomość na adres { $contact }.
                [1] O sprawach, które nie powinny być publiczne, proszę pisać do mnie: { $contact }.
               *[2] Resztę chcę ustalić z Państwem bezpośrednio; wiadomości czytam osobiście: { $contact }.
            }
        [other]
            { $wording ->
                [0] Szczegóły chcę ustalić z Państwem prywatnie: { $contact }.
                [1] W sprawach, które nie powinny być publiczne, można się ze mną skontaktować tutaj: { $contact }.
               *[2] Resztę chcę ustalić z Państwem bezpośrednio: { $contact }.
            }
       *[none]
            { $wording ->
                [0] Szczegóły chcę ustalić z Państwem prywatnie; prywatna wiadomość wysłana tutaj trafi do mnie.
                [1] O sprawach, które nie powinny być publiczne, można napisać tutaj w prywatnej wiadomości; trafi ona do mnie.
               *[2] Resztę chcę ustalić z Państwem bezpośrednio; proszę o prywatną wiadomość tutaj.
            }
    }

# The customer told us.
# $wording (Number) - 0 to 2
letter-thanks =
    { $wording ->
        [0] Dziękuję za ten sygnał.
        [1] Dziękuję za wiadomość w tej sprawie.
       *[2] Dziękuję za zgłoszenie nam tej sprawy.
    }

## Spoken

# The writer stops here and listens.
# $wording (Number) - 0 to 2
letter-listen =
    { $wording ->
        [0] Czy tak to wyglądało, czy coś pomijam?
        [1] Czy dobrze to rozumiem, czy jest coś jeszcze?
       *[2] Proszę powiedzieć, jeśli coś pomijam.
    }

# The last words of the conversation.
# $wording (Number) - 0 to 2
letter-goodbye =
    { $wording ->
        [0] Dziękuję, że mnie Państwo wysłuchali.
        [1] Dziękuję za poświęcony mi dziś czas.
       *[2] Dziękuję za tę rozmowę.
    }

## How the letter ends

# $channel (String) - say email letter text public
# $named (Bool) - whether the customer's name is known
letter-closing =
    { $channel ->
        [letter]
            { $named ->
                [true] Z wyrazami szacunku
               *[false] Z poważaniem
            }
       *[email] Z poważaniem
    }

## Length

# How many words a text may have in this language; a text message has its own limit.
# $channel (String) - say email letter text public
letter-limit =
    { $channel ->
        [public] 102
        [say] 110
        [email] 153
       *[letter] 187
    }

letter-instead =
    { $fault ->
        [over_admission] To był nasz błąd i właśnie go naprawiamy.
        [but_negation] Przepraszam za to, co się stało.
       *[conditional] Przykro mi, że to Państwa spotkało.
    }
