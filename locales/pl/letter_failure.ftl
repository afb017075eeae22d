# What went wrong: the first sentence after the greeting, one message for each failure of
# the vocabulary. $setting is what the customer was there for:
#   meal goods stay flight trip telecom utility software money car care visit other
# $owned is true when the failure is ours: the sentence may then say "we did". When it is
# false the sentence says what happened to the customer and names no doer.
# The three wordings say the same; no sentence may say more than its failure covers
# ("lost_damaged" is lost or damaged, so: "did not arrive safe and sound").

# How long the wait was, for the sentences below. In a language with cases: the form that
# fits them all, or recast them.
# $timed (Bool) - whether it is known
# $delay (String) - "90 minutes", as of the message duration
letter-how-long =
    { $timed ->
        [true] { $delay }
       *[false] stanowczo zbyt długo
    }

# How late something was, for the sentences below.
# $timed (Bool) - whether it is known
# $delay (String) - "90 minutes", as of the message duration
letter-how-late =
    { $timed ->
        [true] o { $delay } za późno
       *[false] za późno
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
# $long (String) - as of letter-how-long
# $late (String) - as of letter-how-late
letter-failure-late =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Kazaliśmy Państwu czekać na posiłek { $long }.
                        [1] Podaliśmy Państwu posiłek { $late }.
                       *[2] Dostarczyliśmy Państwu posiłek { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Posiłek dotarł do Państwa { $late }.
                        [1] Na posiłek musieli Państwo czekać { $long }.
                       *[2] Czekanie na posiłek trwało { $long }.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Zrealizowaliśmy Państwa zamówienie { $late }.
                        [1] Kazaliśmy Państwu czekać na zamówienie { $long }.
                       *[2] Dostarczyliśmy Państwu zamówienie { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa zamówienie dotarło { $late }.
                        [1] Na zamówienie musieli Państwo czekać { $long }.
                       *[2] Czekanie na zamówienie trwało { $long }.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Kazaliśmy Państwu czekać na pokój { $long }.
                        [1] Przygotowaliśmy dla Państwa pokój { $late }.
                       *[2] Zanim oddaliśmy Państwu pokój, kazaliśmy czekać { $long }.
                    }
               *[false]
                    { $wording ->
                        [0] Na pokój musieli Państwo czekać { $long }.
                        [1] Pokój był gotowy { $late }.
                       *[2] Czekanie na gotowy pokój trwało { $long }.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Kazaliśmy Państwu czekać na lot { $long }.
                        [1] Wykonaliśmy Państwa lot { $late }.
                       *[2] Polecieliśmy z Państwem { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa lot odbył się { $late }.
                        [1] Na lot musieli Państwo czekać { $long }.
                       *[2] Czekanie na lot trwało { $long }.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Kazaliśmy Państwu czekać w podróży { $long }.
                        [1] Przewieźliśmy Państwa { $late }.
                       *[2] Ruszyliśmy z Państwem w drogę { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa podróż odbyła się { $late }.
                        [1] W podróży musieli Państwo czekać { $long }.
                       *[2] Czekanie w drodze trwało { $long }.
                    }
            }
        [money]
            { $owned ->
                [true]
                    { $wording ->
                        [0] W sprawie Państwa własnych pieniędzy kazaliśmy czekać { $long }.
                        [1] Zajęliśmy się Państwa sprawą { $late }.
                       *[2] Na załatwienie przez nas sprawy musieli Państwo czekać { $long }.
                    }
               *[false]
                    { $wording ->
                        [0] Na załatwienie sprawy musieli Państwo czekać { $long }.
                        [1] Państwa sprawa została załatwiona { $late }.
                       *[2] Czekanie na załatwienie sprawy trwało { $long }.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Przygotowaliśmy Państwa samochód { $late }.
                        [1] Kazaliśmy Państwu czekać na samochód { $long }.
                       *[2] Oddaliśmy Państwu samochód { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa samochód był gotowy { $late }.
                        [1] Na samochód musieli Państwo czekać { $long }.
                       *[2] Czekanie na gotowy samochód trwało { $long }.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Kazaliśmy Państwu czekać na wizytę { $long }.
                        [1] Przyjęliśmy Państwa { $late }.
                       *[2] Zanim Państwa przyjęliśmy, kazaliśmy czekać { $long }.
                    }
               *[false]
                    { $wording ->
                        [0] Na przyjęcie musieli Państwo czekać { $long }.
                        [1] Państwa wizyta zaczęła się { $late }.
                       *[2] Czekanie na wizytę trwało { $long }.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Kazaliśmy Państwu czekać na umówioną wizytę { $long }.
                        [1] Zaczęliśmy umówioną wizytę { $late }.
                       *[2] Musieli Państwo na nas czekać { $long }.
                    }
               *[false]
                    { $wording ->
                        [0] Na umówioną wizytę musieli Państwo czekać { $long }.
                        [1] Umówiona wizyta zaczęła się { $late }.
                       *[2] Czekanie na swoją kolej trwało { $long }.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Kazaliśmy Państwu czekać { $long }.
                        [1] To, czego Państwo od nas oczekiwali, nadeszło { $late }.
                       *[2] Musieli Państwo na nas czekać { $long }.
                    }
               *[false]
                    { $wording ->
                        [0] Czekanie trwało { $long }.
                        [1] To, czego Państwo oczekiwali, nadeszło { $late }.
                       *[2] Musieli Państwo czekać { $long }.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-unavailable =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Wybrali Państwo posiłek u nas, a my nie mieliśmy tego, na co Państwo liczyli.
                        [1] Nie mieliśmy dla Państwa tego, po co Państwo do nas przyszli.
                       *[2] Tego, na co Państwo u nas liczyli, nie mieliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] To, po co Państwo przyszli, nie było dostępne.
                        [1] Miał być posiłek, a zabrakło tego, na co Państwo liczyli.
                       *[2] Nie było posiłku, na który Państwo liczyli.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie mieliśmy tego, co Państwo zamówili.
                        [1] Przyjęliśmy Państwa zamówienie i nie mogliśmy go zrealizować.
                       *[2] Liczyli Państwo na to zamówienie, a my go nie mieliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] To, co Państwo zamówili, nie było dostępne.
                        [1] Państwa zamówienia nie dało się zrealizować.
                       *[2] Liczyli Państwo na to zamówienie, a okazało się niedostępne.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Zarezerwowali Państwo u nas pokój, a my go dla Państwa nie mieliśmy.
                        [1] Nie mieliśmy dla Państwa zarezerwowanego pokoju.
                       *[2] Przyjęliśmy Państwa rezerwację, a potem nie mieliśmy dla Państwa pokoju.
                    }
               *[false]
                    { $wording ->
                        [0] Zarezerwowany pokój nie był dostępny.
                        [1] Pokój był zarezerwowany, a na miejscu go zabrakło.
                       *[2] Nie można było zająć zarezerwowanego pokoju.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie zabraliśmy Państwa na zarezerwowany lot.
                        [1] Zarezerwowali Państwo u nas lot, a my Państwa na niego nie zabraliśmy.
                       *[2] Nie zabraliśmy Państwa w podróż zgodnie z rezerwacją.
                    }
               *[false]
                    { $wording ->
                        [0] Zarezerwowanym lotem nie można było polecieć.
                        [1] Zarezerwowany lot nie był dla Państwa dostępny.
                       *[2] Lot nie odbył się dla Państwa zgodnie z rezerwacją.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie uruchomiliśmy połączenia, na które Państwo liczyli.
                        [1] Podróż była zaplanowana z nami, a my Państwa nie zabraliśmy.
                       *[2] Zostawiliśmy Państwa bez zaplanowanego połączenia.
                    }
               *[false]
                    { $wording ->
                        [0] Podróż nie przebiegła zgodnie z planem.
                        [1] Połączenia, na które Państwo liczyli, nie było.
                       *[2] Zabrakło połączenia, które było w Państwa planie podróży.
                    }
            }
        [telecom]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Zostawiliśmy Państwa bez łączności.
                        [1] Mieliśmy zapewnić Państwu łączność i tego nie zrobiliśmy.
                       *[2] Przez nas Państwa łącze przestało działać.
                    }
               *[false]
                    { $wording ->
                        [0] Nie mieli Państwo łączności.
                        [1] Państwa łącze nie działało.
                       *[2] Łączności nie było wtedy, kiedy była potrzebna.
                    }
            }
        [utility]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Zostawiliśmy Państwa bez dostaw.
                        [1] Mieliśmy zapewnić Państwu dostawy i tego nie zrobiliśmy.
                       *[2] Dopuściliśmy do przerwy w dostawach do Państwa.
                    }
               *[false]
                    { $wording ->
                        [0] Zostali Państwo bez dostaw.
                        [1] Dostawy do Państwa ustały.
                       *[2] Dostaw nie było wtedy, kiedy były potrzebne.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nasza usługa nie działała wtedy, kiedy była Państwu potrzebna.
                        [1] Zostawiliśmy Państwa bez naszej usługi, kiedy była praca do zrobienia.
                       *[2] Dopuściliśmy do przerwy w działaniu naszej usługi i nie można było z niej korzystać.
                    }
               *[false]
                    { $wording ->
                        [0] Z naszej usługi nie można było skorzystać wtedy, kiedy była potrzebna.
                        [1] Nasza usługa była niedostępna wtedy, kiedy była potrzebna.
                       *[2] Naszej usługi zabrakło wtedy, kiedy była potrzebna.
                    }
            }
        [money]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Odcięliśmy Państwa od konta wtedy, kiedy było potrzebne.
                        [1] Z konta u nas nie można było skorzystać wtedy, kiedy było potrzebne.
                       *[2] Zostawiliśmy Państwa bez dostępu do konta wtedy, kiedy był potrzebny.
                    }
               *[false]
                    { $wording ->
                        [0] Z konta nie można było skorzystać wtedy, kiedy było potrzebne.
                        [1] Nie mieli Państwo dostępu do konta wtedy, kiedy był potrzebny.
                       *[2] Dostępu do konta zabrakło wtedy, kiedy był potrzebny.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie mieliśmy dla Państwa samochodu, na który Państwo liczyli.
                        [1] Liczyli Państwo na samochód, a my go nie mieliśmy.
                       *[2] Zostawiliśmy Państwa bez potrzebnego samochodu.
                    }
               *[false]
                    { $wording ->
                        [0] Samochodu, na który Państwo liczyli, nie było.
                        [1] Samochód, na który Państwo liczyli, nie był dostępny.
                       *[2] Zabrakło samochodu, na który Państwo liczyli.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie dotrzymaliśmy terminu Państwa wizyty.
                        [1] Wizyta była u nas umówiona, a my nie dotrzymaliśmy terminu.
                       *[2] Przez nas Państwa wizyta przepadła.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa wizyta nie doszła do skutku.
                        [1] Wizyta była umówiona i się nie odbyła.
                       *[2] Umówiona wizyta przepadła.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie dotrzymaliśmy umówionego terminu.
                        [1] Termin był u nas umówiony, a my go nie dotrzymaliśmy.
                       *[2] Przez nas umówiony termin przepadł.
                    }
               *[false]
                    { $wording ->
                        [0] Umówiona wizyta się nie odbyła.
                        [1] Termin był umówiony, a wizyta się nie odbyła.
                       *[2] Umówiony termin przepadł.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Liczyli Państwo na nas, a my nie mieliśmy tego, co było potrzebne.
                        [1] Nie mieliśmy dla Państwa tego, na co Państwo liczyli.
                       *[2] Zostawiliśmy Państwa bez tego, co było potrzebne.
                    }
               *[false]
                    { $wording ->
                        [0] To, na co Państwo liczyli, nie było dostępne.
                        [1] Tego, na co Państwo liczyli, nie było.
                       *[2] Zabrakło tego, na co Państwo liczyli.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-below-promise =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Posiłek, który Państwu podaliśmy, nie był dobry.
                        [1] Podaliśmy Państwu posiłek gorszy, niż powinien u nas być.
                       *[2] Nie przygotowaliśmy Państwu dobrego posiłku.
                    }
               *[false]
                    { $wording ->
                        [0] Posiłek nie był tak dobry, jak powinien być.
                        [1] Posiłek nie był taki, jak obiecano.
                       *[2] Na stół trafiło coś gorszego, niż powinno.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] To, co Państwu sprzedaliśmy, nie jest takie jak w naszym opisie.
                        [1] Nasz opis obiecywał Państwu więcej, niż jest w rzeczywistości.
                       *[2] Sprzedaliśmy Państwu coś, co nie jest takie, jak obiecaliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] Kupiony produkt nie jest zgodny z opisem.
                        [1] Kupiony produkt nie jest taki, jak obiecano.
                       *[2] Jakość nie jest taka, za jaką Państwo zapłacili.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Pobyt u nas nie był taki, jak obiecaliśmy.
                        [1] Obiecaliśmy Państwu lepszy pobyt, niż zapewniliśmy.
                       *[2] Nie zapewniliśmy Państwu pobytu zgodnego z rezerwacją.
                    }
               *[false]
                    { $wording ->
                        [0] Pobyt był gorszy, niż obiecano.
                        [1] Miał to być lepszy pobyt.
                       *[2] Pobyt nie odpowiadał rezerwacji.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Lot z nami nie był taki, jak obiecaliśmy.
                        [1] Obiecaliśmy Państwu lepszy lot, niż zapewniliśmy.
                       *[2] Nie zapewniliśmy Państwu lotu, za jaki Państwo zapłacili.
                    }
               *[false]
                    { $wording ->
                        [0] Lot był gorszy, niż obiecano.
                        [1] Miał to być lepszy lot.
                       *[2] Lot nie był taki, za jaki Państwo zapłacili.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Podróż z nami nie była taka, jak obiecaliśmy.
                        [1] Obiecaliśmy Państwu lepszą podróż, niż zapewniliśmy.
                       *[2] Nie zapewniliśmy Państwu podróży, za jaką Państwo zapłacili.
                    }
               *[false]
                    { $wording ->
                        [0] Podróż była gorsza, niż obiecano.
                        [1] Miała to być lepsza podróż.
                       *[2] Podróż nie była taka, za jaką Państwo zapłacili.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nasze oprogramowanie nie zrobiło tego, co obiecaliśmy.
                        [1] Obiecaliśmy Państwu więcej, niż nasze oprogramowanie potrafiło.
                       *[2] Mówiliśmy Państwu, że nasze oprogramowanie zrobi to, co potrzebne, a ono tego nie zrobiło.
                    }
               *[false]
                    { $wording ->
                        [0] Nasze oprogramowanie nie robiło tego, co powinno.
                        [1] Obiecano więcej, niż nasze oprogramowanie potrafiło.
                       *[2] Potrzeba było więcej, niż nasze oprogramowanie potrafiło.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Praca, którą wykonaliśmy przy Państwa samochodzie, nie była dość dobra.
                        [1] Nie zadbaliśmy o Państwa samochód tak, jak obiecaliśmy.
                       *[2] Obiecaliśmy lepszą pracę przy Państwa samochodzie, niż wykonaliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] O Państwa samochód nie zadbano tak, jak obiecano.
                        [1] Praca przy Państwa samochodzie nie była taka, jak powinna być.
                       *[2] Obiecano lepszą pracę przy Państwa samochodzie.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie zaopiekowaliśmy się Państwem tak dobrze, jak należało.
                        [1] Mieliśmy się Państwem zaopiekować i nie zrobiliśmy tego dobrze.
                       *[2] Nie zapewniliśmy Państwu takiej opieki, jaka była obiecana.
                    }
               *[false]
                    { $wording ->
                        [0] Opieka nad Państwem nie była tak dobra, jak powinna być.
                        [1] Państwa wizyta nie przebiegła tak, jak obiecano.
                       *[2] Zabrakło opieki, jaka była obiecana.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Praca, którą dla Państwa wykonaliśmy, nie była dość dobra.
                        [1] Nie zrobiliśmy dla Państwa tego, co obiecaliśmy.
                       *[2] Obiecaliśmy Państwu lepszą pracę, niż wykonaliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] Wykonana dla Państwa praca nie była taka, jak powinna być.
                        [1] Efekt nie był taki, jak obiecano.
                       *[2] Wykonana praca miała być lepsza, niż była.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] To, co Państwu daliśmy, nie było takie, jak obiecaliśmy.
                        [1] Obiecaliśmy Państwu coś lepszego, niż daliśmy.
                       *[2] Nie daliśmy Państwu tego, co obiecaliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] Nie otrzymali Państwo tego, co obiecano.
                        [1] Było gorzej, niż obiecano.
                       *[2] Miało być lepiej: obiecano więcej.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-defective =
    { $setting ->
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Sprzedaliśmy Państwu coś, co nie działa.
                        [1] Kupiony u nas produkt nie działa, a takim go Państwu sprzedaliśmy.
                       *[2] Produkt, który Państwu sprzedaliśmy, nie spełnia swojego zadania.
                    }
               *[false]
                    { $wording ->
                        [0] Kupiony produkt nie działa.
                        [1] Kupiony produkt nie spełnia swojego zadania.
                       *[2] To, co Państwo kupili, nie działa tak, jak powinno.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] W pokoju, który Państwu daliśmy, coś nie działało.
                        [1] Daliśmy Państwu pokój, w którym nie wszystko działało.
                       *[2] Zapłacili Państwo za pokój, w którym wszystko działa, a my takiego nie daliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] W Państwa pokoju coś nie działało.
                        [1] W Państwa pokoju nie wszystko działało.
                       *[2] Na miejscu okazało się, że nie wszystko w pokoju działa.
                    }
            }
        [telecom]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Łącze, które Państwu daliśmy, nie działa tak, jak powinno.
                        [1] Daliśmy Państwu łącze, które nie spełnia swojego zadania.
                       *[2] Płacą Państwo za działające łącze, a my go nie zapewniliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa łącze nie działa tak, jak powinno.
                        [1] Państwa łącze nie spełnia swojego zadania.
                       *[2] Łącze, z którego Państwo korzystają, nie działa tak, jak powinno.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Daliśmy Państwu oprogramowanie, które nie działało tak, jak powinno.
                        [1] Nasze oprogramowanie zawiodło Państwa w trakcie korzystania z niego.
                       *[2] Płacą Państwo za działające oprogramowanie, a nasze nie działało.
                    }
               *[false]
                    { $wording ->
                        [0] Nasze oprogramowanie nie działało u Państwa tak, jak powinno.
                        [1] W naszym oprogramowaniu coś u Państwa nie działało.
                       *[2] Z naszego oprogramowania nie można było korzystać tak, jak należy.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Daliśmy Państwu samochód, który nie jeździ tak, jak powinien.
                        [1] Samochód wyjechał od nas i nie jeździł tak, jak powinien.
                       *[2] Zapłacili Państwo za sprawny samochód, a my takiego nie daliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa samochód nie jeździ tak, jak powinien.
                        [1] W Państwa samochodzie coś nie działa.
                       *[2] Państwa samochód nie jest w pełni sprawny.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Daliśmy Państwu coś, co nie działa tak, jak powinno.
                        [1] To, co Państwu daliśmy, nie działa tak, jak powinno.
                       *[2] Zapłacili Państwo za coś, co działa, a my tego nie daliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] To, co do Państwa trafiło, nie działa tak, jak powinno.
                        [1] To, co do Państwa trafiło, nie spełnia swojego zadania.
                       *[2] Coś, co powinno działać, nie działa.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-wrong-item =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie podaliśmy tego, co Państwo zamówili.
                        [1] Pomyliliśmy się przy Państwa zamówieniu.
                       *[2] Podaliśmy Państwu nie to, co było zamówione.
                    }
               *[false]
                    { $wording ->
                        [0] Nie otrzymali Państwo tego, czego oczekiwali.
                        [1] W zamówieniu nie było tego, czego Państwo oczekiwali.
                       *[2] Otrzymali Państwo co innego, niż oczekiwali.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Wysłaliśmy Państwu nie to, co było zamówione.
                        [1] Pomyliliśmy się przy Państwa zamówieniu.
                       *[2] Nie wysłaliśmy tego, co Państwo zamówili.
                    }
               *[false]
                    { $wording ->
                        [0] Nie otrzymali Państwo tego, czego oczekiwali.
                        [1] W zamówieniu nie było tego, czego Państwo oczekiwali.
                       *[2] Otrzymali Państwo co innego, niż oczekiwali.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie daliśmy tego, o co Państwo prosili.
                        [1] To, co Państwu daliśmy, nie było tym, o co Państwo prosili.
                       *[2] Pomyliliśmy się w Państwa sprawie.
                    }
               *[false]
                    { $wording ->
                        [0] Nie otrzymali Państwo tego, czego oczekiwali.
                        [1] Otrzymali Państwo co innego, niż oczekiwali.
                       *[2] Państwa prośba nie przyniosła oczekiwanego skutku.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-lost-damaged =
    { $setting ->
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie dostarczyliśmy bezpiecznie Państwa paczki.
                        [1] Państwa paczka była w naszych rękach i nie dotarła bezpiecznie.
                       *[2] Mieliśmy bezpiecznie dostarczyć Państwa paczkę i tego nie zrobiliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa paczka nie dotarła bezpiecznie.
                        [1] Paczka nie dotarła do Państwa tak, jak powinna.
                       *[2] Paczka nie trafiła do Państwa bezpiecznie.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie dostarczyliśmy bezpiecznie Państwa bagażu.
                        [1] Powierzyli nam Państwo bagaż, a my o niego nie zadbaliśmy.
                       *[2] Państwa bagaż był w naszych rękach i nie dotarł bezpiecznie.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa bagaż nie dotarł bezpiecznie.
                        [1] Bagaż nie wrócił do Państwa bezpiecznie.
                       *[2] Bagaż nie dotarł do Państwa tak, jak powinien.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie dostarczyliśmy bezpiecznie Państwa bagażu.
                        [1] Powierzyli nam Państwo bagaż, a my o niego nie zadbaliśmy.
                       *[2] Państwa bagaż był w naszych rękach i nie dotarł bezpiecznie.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa bagaż nie dotarł bezpiecznie.
                        [1] Bagaż nie wrócił do Państwa bezpiecznie.
                       *[2] Bagaż nie dotarł do Państwa tak, jak powinien.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Państwa samochód był w naszych rękach i nie wrócił do Państwa cały.
                        [1] Zostawili Państwo u nas samochód, a my o niego nie zadbaliśmy.
                       *[2] Nie oddaliśmy Państwu samochodu w nienaruszonym stanie.
                    }
               *[false]
                    { $wording ->
                        [0] Samochód nie wrócił do Państwa cały.
                        [1] Samochód nie wrócił do Państwa tak, jak powinien.
                       *[2] Państwa samochód nie wrócił w takim stanie, w jakim był.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie zadbaliśmy o Państwa rzeczy.
                        [1] Państwa rzeczy były pod naszą opieką i nie były u nas bezpieczne.
                       *[2] Powierzyli nam Państwo swoje rzeczy, a my ich nie dopilnowaliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa rzeczy nie były bezpieczne.
                        [1] Państwa rzeczy nie wróciły do Państwa bezpiecznie.
                       *[2] Państwa rzeczy nie wróciły w takim stanie, w jakim były.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-billing =
    { $setting ->
        [money]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Pomyliliśmy kwoty na Państwa koncie.
                        [1] Popełniliśmy błąd w sprawie Państwa pieniędzy.
                       *[2] To, co zrobiliśmy na Państwa koncie, było błędne.
                    }
               *[false]
                    { $wording ->
                        [0] Kwoty na Państwa koncie się nie zgadzały.
                        [1] Jedna z kwot na Państwa koncie się nie zgadzała.
                       *[2] To, co pokazywało Państwa konto, się nie zgadzało.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Błędnie wystawiliśmy Państwu rachunek.
                        [1] Popełniliśmy błąd w sprawie Państwa pieniędzy.
                       *[2] Naliczyliśmy Państwu błędne kwoty.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa rachunek się nie zgadzał.
                        [1] Naliczono Państwu niewłaściwą kwotę.
                       *[2] Państwa rachunek wyszedł inaczej, niż powinien.
                    }
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-uncaring =
    { $owned ->
        [true]
            { $wording ->
                [0] Nie potraktowaliśmy Państwa z należną uprzejmością.
                [1] Zwrócili się Państwo do nas o pomoc, a my Państwa porządnie nie wysłuchaliśmy.
               *[2] Potraktowaliśmy Państwa nieuprzejmie.
            }
       *[false]
            { $wording ->
                [0] Zabrakło uprzejmości, na którą Państwo zasługują.
                [1] Zwrócili się Państwo o pomoc i nikt Państwa porządnie nie wysłuchał.
               *[2] Nie potraktowano Państwa z należną uprzejmością.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-misinformed =
    { $owned ->
        [true]
            { $wording ->
                [0] To, co Państwu powiedzieliśmy, okazało się nieprawdą.
                [1] Powiedzieliśmy Państwu coś, co się nie potwierdziło.
               *[2] Daliśmy Państwu słowo i go nie dotrzymaliśmy.
            }
       *[false]
            { $wording ->
                [0] Otrzymane informacje się nie potwierdziły.
                [1] Polegali Państwo na otrzymanych informacjach, a okazało się inaczej.
               *[2] Otrzymane informacje okazały się błędne.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
# $long (String) - as of letter-how-long
letter-failure-unresponsive =
    { $owned ->
        [true]
            { $wording ->
                [0] Kazaliśmy Państwu czekać na odpowiedź { $long }.
                [1] Na kontakt z nami kazaliśmy Państwu czekać { $long }.
               *[2] Zwrócili się Państwo do nas z pytaniem, a my z odpowiedzią kazaliśmy czekać { $long }.
            }
       *[false]
            { $wording ->
                [0] Na odpowiedź musieli Państwo czekać { $long }.
                [1] Na kontakt musieli Państwo czekać { $long }.
               *[2] Czekanie na odpowiedź trwało { $long }.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-powerless =
    { $owned ->
        [true]
            { $wording ->
                [0] Poprosili nas Państwo o pomoc, a my nie wskazaliśmy nikogo, kto mógł podjąć decyzję.
                [1] Nie skierowaliśmy Państwa do nikogo, kto był w stanie pomóc.
               *[2] Zwrócili się Państwo do nas, a nikt z nas nie był w stanie pomóc.
            }
       *[false]
            { $wording ->
                [0] Poprosili Państwo o pomoc i nie znaleźli nikogo, kto mógł podjąć decyzję.
                [1] Nikt z rozmówców nie mógł pomóc.
               *[2] Nie znalazł się nikt, kto mógł pomóc.
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-hygiene =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Podaliśmy Państwu jedzenie, które nigdy nie powinno było opuścić naszej kuchni.
                        [1] Jedzenie, które Państwu podaliśmy, nie było tak czyste i świeże, jak być powinno.
                       *[2] Nie dopilnowaliśmy, żeby Państwa jedzenie było tak czyste i świeże, jak być powinno.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa jedzenie nie było tak czyste i świeże, jak być powinno.
                        [1] Podane jedzenie nie nadawało się na stół.
                       *[2] Na stół trafiło jedzenie, które nie było tak czyste i świeże, jak być powinno.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Sprzedaliśmy Państwu coś, co nie było tak czyste i świeże, jak być powinno.
                        [1] To, co Państwo u nas kupili, nigdy nie powinno było znaleźć się na naszych półkach.
                       *[2] Nie dopilnowaliśmy, żeby to, co Państwo kupili, było tak czyste i świeże, jak być powinno.
                    }
               *[false]
                    { $wording ->
                        [0] To, co Państwo kupili, nie było tak czyste i świeże, jak być powinno.
                        [1] Kupiony produkt nie nadawał się do sprzedaży.
                       *[2] To, co zabrali Państwo do domu, nie było tak czyste i świeże, jak być powinno.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Daliśmy Państwu pokój, który nie był czysty.
                        [1] Wpuściliśmy Państwa do pokoju, którego porządnie nie posprzątaliśmy.
                       *[2] Państwa pokój nie był czysty, a my go Państwu takim oddaliśmy.
                    }
               *[false]
                    { $wording ->
                        [0] Państwa pokój nie był czysty.
                        [1] Pokój, do którego Państwo weszli, nie był czysty.
                       *[2] Zastali Państwo pokój, który nie był czysty.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nie dopilnowaliśmy u siebie czystości.
                        [1] Przyszli Państwo do nas, a my nie zadbaliśmy o czystość.
                       *[2] Nie było u nas czysto, a sprzątanie to nasze zadanie.
                    }
               *[false]
                    { $wording ->
                        [0] To, co Państwo zastali, nie było czyste.
                        [1] Na miejscu nie było czysto.
                       *[2] Miejsce, do którego Państwo przyszli, nie było czyste.
                    }
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-privacy =
    { $owned ->
        [true]
            { $wording ->
                [0] Nie obchodziliśmy się z Państwa danymi osobowymi tak, jak powinniśmy.
                [1] Powierzyli nam Państwo swoje dane osobowe, a my źle ich strzegliśmy.
               *[2] Nie zachowaliśmy dla siebie tego, co jest Państwa prywatną sprawą.
            }
       *[false]
            { $wording ->
                [0] Z Państwa danymi osobowymi nie obchodzono się tak, jak trzeba.
                [1] Państwa dane osobowe nie pozostały tam, gdzie ich miejsce.
               *[2] To, co jest Państwa prywatną sprawą, nie pozostało prywatne.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-unfair =
    { $owned ->
        [true]
            { $wording ->
                [0] Nie potraktowaliśmy Państwa tak, jak traktujemy wszystkich innych.
                [1] Potraktowaliśmy Państwa inaczej niż innych i nie mieliśmy do tego prawa.
               *[2] Nie zapewniliśmy Państwu takiego samego traktowania jak wszystkim innym.
            }
       *[false]
            { $wording ->
                [0] Nie potraktowano Państwa tak jak wszystkich innych.
                [1] Nie byli Państwo traktowani tak samo jak wszyscy inni.
               *[2] Potraktowano Państwa inaczej niż innych.
            }
    }

# When the failure has not been named.
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-none =
    { $owned ->
        [true]
            { $wording ->
                [0] Nie daliśmy Państwu tego, czego mieli Państwo prawo oczekiwać.
                [1] To, co dostali Państwo od nas, nie było tym, czego mieli Państwo prawo oczekiwać.
               *[2] Nie zrobiliśmy tego, czego mieli Państwo prawo od nas oczekiwać.
            }
       *[false]
            { $wording ->
                [0] Nie poszło tak, jak mieli Państwo prawo oczekiwać.
                [1] Zabrakło tego, czego mieli Państwo prawo oczekiwać.
               *[2] To, co Państwa spotkało, nie było tym, czego mieli Państwo prawo oczekiwać.
            }
    }
