# What is given: one message for each remedy. All of it is planned and none of it done yet,
# so it stands in the future. Nothing hangs on a condition.

# A part of the price whose amount is not known; stands for the amount below.
# $percent (Number) - 5 to 150
letter-share =
    { $percent ->
        [25] jedną czwartą ceny
        [50] połowę ceny
        [75] trzy czwarte ceny
        [100] całą cenę
       *[other] { $percent }% ceny
    }

# The whole price, when its amount is known; stands for the amount below.
# $amount (String) - an amount or a share of the price, as of letter-share
letter-whole = całe { $amount }

# The legal minimum: owed, not given.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law =
    { $wording ->
        [0] Na mocy prawa, a nie jako gest z naszej strony, należy się Państwu { $amount }; wypłacimy to { $when }.
        [1] Prawo daje Państwu { $amount } i nie jest to żadna przysługa; pieniądze wypłacimy { $when }.
       *[2] To prawo, a nie nasza dobra wola, daje Państwu { $amount }; pieniądze wypłacimy { $when }.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law-text =
    { $wording ->
        [0] Zgodnie z prawem należy się Państwu { $amount }; wypłacimy to { $when }.
        [1] Prawo daje Państwu { $amount }; wypłacimy to { $when }.
       *[2] Na mocy prawa otrzymają Państwo { $amount } { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-refund =
    { $wording ->
        [0] Zwrócę Państwu { $amount } { $when }.
        [1] Oddamy Państwu { $amount } { $when }.
       *[2] Dopilnuję, żebyśmy zwrócili Państwu { $amount } { $when }.
    }

# What the failure cost the customer beyond the price.
# $known (Bool) - whether the amount is known
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-expenses =
    { $known ->
        [true]
            { $wording ->
                [0] Na pokrycie kosztów wypłacę Państwu { $amount } { $when }.
                [1] Wypłacimy Państwu { $amount } { $when } jako zwrot wydatków.
               *[2] W ramach zwrotu wydatków otrzymają Państwo od nas { $amount } { $when }.
            }
       *[false]
            { $wording ->
                [0] Zwrócę Państwu { $when } poniesione przez to wydatki.
                [1] Poniesione z tego powodu koszty oddamy Państwu { $when }.
               *[2] Koszty, które to spowodowało, pokryjemy { $when }.
            }
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-credit =
    { $wording ->
        [0] Zapiszę Państwu { $amount } na przyszłe rozliczenia z nami; zrobię to { $when }.
        [1] Na przyszłe rozliczenia z nami dopiszę Państwu { $amount }; zajmę się tym { $when }.
       *[2] Będą Państwo mieli u nas { $amount } do wykorzystania; zapiszę to { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-voucher =
    { $wording ->
        [0] Wyślę Państwu { $when } bon na { $amount }.
        [1] Otrzymają Państwo ode mnie { $when } bon na { $amount }.
       *[2] Bon na { $amount } prześlę Państwu { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-fee-waiver =
    { $wording ->
        [0] Odejmę { $amount } od Państwa rachunku { $when }.
        [1] Państwa rachunek będzie niższy o { $amount }; zajmę się tym { $when }.
       *[2] Dopilnuję, żebyśmy odjęli { $amount } od Państwa rachunku { $when }.
    }

# Repair, replace, deliver or do again; every remedy in kind that fits the failure. Only
# what was done badly is done again; what did not come is brought.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-redo =
    { $failure ->
        [wrong_item]
            { $wording ->
                [0] Otrzymają Państwo od nas właściwe zamówienie { $when }, bez żadnych opłat.
                [1] Dopilnuję, żeby to, co Państwo zamówili, trafiło do Państwa { $when } i nic nie kosztowało.
               *[2] Właściwe zamówienie będzie u Państwa { $when }, na nasz koszt.
            }
        [defective]
            { $wording ->
                [0] Naprawimy to lub wymienimy { $when } i nic to Państwa nie będzie kosztować.
                [1] Doprowadzimy to do pełnej sprawności { $when }, bez żadnych opłat.
               *[2] Dopilnuję, żebyśmy { $when } doprowadzili to do porządku lub wymienili, na nasz koszt.
            }
        [lost_damaged]
            { $wording ->
                [0] Zastąpimy to lub naprawimy { $when } i nic to Państwa nie będzie kosztować.
                [1] Zapewnimy Państwu { $when } wymianę lub naprawę, bez żadnych opłat.
               *[2] Dopilnuję, żebyśmy { $when } to zastąpili lub naprawili, na nasz koszt.
            }
        [hygiene]
            { $wording ->
                [0] Naprawimy to { $when } i nic to Państwa nie będzie kosztować.
                [1] Dopilnuję, żebyśmy naprawili to { $when } bez żadnych kosztów po Państwa stronie.
               *[2] Otrzymają Państwo to od nas { $when } w należytym stanie, bez żadnych opłat.
            }
        [below_promise]
            { $wording ->
                [0] Damy Państwu { $when } to, co powinno być od początku, bez żadnych opłat.
                [1] Zrobimy to dla Państwa od nowa { $when }, porządnie i bez żadnych opłat.
               *[2] Dopilnuję, żebyśmy zrobili to od nowa { $when }, tak jak trzeba i na nasz koszt.
            }
       *[other]
            { $wording ->
                [0] Otrzymają Państwo od nas { $when } to, czego Państwo oczekiwali, bez żadnych opłat.
                [1] Zapewnimy Państwu { $when } to, na co Państwo czekają, i nic to Państwa nie będzie kosztować.
               *[2] Dopilnuję, żeby { $when } otrzymali Państwo to, czego oczekują, na nasz koszt.
            }
    }

# $setting (String) - what the customer was there for
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-upgrade =
    { $setting ->
        [stay]
            { $wording ->
                [0] Załatwię Państwu { $when } lepszy pokój bez żadnej dopłaty.
                [1] Otrzymają Państwo od nas lepszy pokój; załatwię to { $when } i nie trzeba będzie nic dopłacać.
               *[2] Lepszy pokój zarezerwujemy dla Państwa { $when }, na nasz koszt.
            }
        [flight]
            { $wording ->
                [0] Załatwię Państwu { $when } lepsze miejsce bez żadnej dopłaty.
                [1] Otrzymają Państwo od nas lepsze miejsce; załatwię to { $when } i nie trzeba będzie nic dopłacać.
               *[2] Lepsze miejsce zarezerwujemy dla Państwa { $when }, na nasz koszt.
            }
       *[other]
            { $wording ->
                [0] Załatwię Państwu { $when } wyższy standard bez żadnej dopłaty.
                [1] Otrzymają Państwo od nas wyższy standard; załatwię to { $when } i nie trzeba będzie nic dopłacać.
               *[2] Zapewnimy Państwu { $when } wyższy standard, na nasz koszt.
            }
    }

# A small token, for a light failure only.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-gift =
    { $wording ->
        [0] Wyślę Państwu też { $when } drobny upominek.
        [1] Prześlę Państwu też { $when } drobny upominek.
       *[2] Nadam też do Państwa { $when } drobny upominek.
    }

# One person looks after the customer.
# $wording (Number) - 0 to 2
letter-personal-contact =
    { $wording ->
        [0] Od teraz mają Państwo jedną osobę do kontaktu i jestem nią ja.
        [1] Prowadzę tę sprawę osobiście aż do jej załatwienia.
       *[2] Nie trzeba będzie opowiadać tego nikomu innemu; prowadzę tę sprawę osobiście.
    }

# The bill, the data, the booking is put right.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-correct-record =
    { $failure ->
        [billing]
            { $wording ->
                [0] Poprawię kwoty { $when } i wyślę Państwu skorygowane zestawienie.
                [1] Kwoty będą poprawione { $when }, a skorygowane zestawienie otrzymają Państwo ode mnie.
               *[2] Poprawię kwoty { $when } i przekażę je Państwu na piśmie.
            }
        [misinformed]
            { $wording ->
                [0] Otrzymają Państwo ode mnie { $when } właściwe informacje na piśmie.
                [1] Sprawdzę { $when } informacje, które Państwo otrzymali, i podam właściwe na piśmie.
               *[2] Przekażę Państwu { $when } właściwe informacje, i to na piśmie.
            }
        [privacy]
            { $wording ->
                [0] Dopilnuję, żeby Państwa dane były w porządku { $when }, i potwierdzę to na piśmie.
                [1] Państwa dane będą w porządku { $when }, a potwierdzenie otrzymają Państwo ode mnie na piśmie.
               *[2] Uporządkuję Państwa dane { $when } i potwierdzę to na piśmie.
            }
       *[other]
            { $wording ->
                [0] Poprawię nasze zapisy { $when } i potwierdzę to Państwu na piśmie.
                [1] Nasze zapisy będą poprawione { $when }, a potwierdzenie otrzymają Państwo ode mnie na piśmie.
               *[2] Dopilnuję, żebyśmy poprawili nasze zapisy { $when }, i dam Państwu znać na piśmie.
            }
    }

# $wording (Number) - 0 to 2
letter-priority =
    { $wording ->
        [0] Następnym razem nie trzeba będzie czekać w kolejce; zapisuję to.
        [1] Następnym razem mają Państwo pierwszeństwo; zapisuję to sobie.
       *[2] Gdy będziemy następnym razem potrzebni, obsłużymy Państwa poza kolejnością.
    }

# What waits for somebody's approval is not promised; when it will be told is.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-waits =
    { $wording ->
        [0] To, jak to naprawimy, przekażę Państwu { $when }.
        [1] Dowiedzą się Państwo ode mnie { $when }, jak to naprawimy.
       *[2] O sposobie naprawienia tego dam Państwu znać { $when }.
    }

# Closes the list of remedies.
# $wording (Number) - 0 to 2
letter-no-effort =
    { $wording ->
        [0] Z Państwa strony nic nie jest potrzebne.
        [1] Sami nie muszą Państwo nic robić.
       *[2] Nie trzeba niczego wysyłać ani wypełniać.
    }

## In a text message

# What restores what was lost, in a text message: short.
# $remedy (String) - what is given
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $amount (String) - of money: an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-repair-text =
    { $remedy ->
        [refund]
            { $wording ->
                [0] Zwrócę Państwu { $amount } { $when }.
                [1] Oddamy Państwu { $amount } { $when }.
               *[2] Odeślę Państwu { $amount } { $when }.
            }
        [expenses]
            { $wording ->
                [0] Zwrócę Państwu koszty: { $amount } { $when }.
                [1] Otrzymają Państwo { $amount } { $when } na pokrycie kosztów.
               *[2] W ramach zwrotu kosztów otrzymają Państwo { $amount } { $when }.
            }
        [credit]
            { $wording ->
                [0] Na przyszłe rozliczenia zapiszę Państwu { $amount }; zrobię to { $when }.
                [1] Będą Państwo mieli u nas { $amount } do wykorzystania; zapiszę to { $when }.
               *[2] Dopiszę Państwu { $amount } na przyszłe rozliczenia; zajmę się tym { $when }.
            }
        [voucher]
            { $wording ->
                [0] Wyślę Państwu { $when } bon na { $amount }.
                [1] Otrzymają Państwo { $when } bon na { $amount }.
               *[2] Bon na { $amount } będzie u Państwa { $when }.
            }
        [fee_waiver]
            { $wording ->
                [0] Odejmę { $amount } od Państwa rachunku { $when }.
                [1] Państwa rachunek będzie { $when } niższy o { $amount }.
               *[2] Dopilnuję, żeby { $when } rachunek był niższy o { $amount }.
            }
        [upgrade]
            { $wording ->
                [0] Załatwię { $when } wyższy standard bez dopłaty.
                [1] Otrzymają Państwo { $when } rezerwację wyższego standardu bez dopłaty.
               *[2] Zapewnimy Państwu { $when } wyższy standard, na nasz koszt.
            }
        [correct_record]
            { $failure ->
                [billing]
                    { $wording ->
                        [0] Poprawię kwoty { $when }.
                        [1] Kwoty będą poprawione { $when }.
                       *[2] Skoryguję kwoty { $when }.
                    }
                [misinformed]
                    { $wording ->
                        [0] Otrzymają Państwo { $when } właściwe informacje.
                        [1] Udzielę Państwu { $when } właściwych odpowiedzi.
                       *[2] Wyślę Państwu { $when } właściwe informacje.
                    }
                [privacy]
                    { $wording ->
                        [0] Dopilnuję, żeby Państwa dane były w porządku { $when }.
                        [1] Państwa dane będą w porządku { $when }.
                       *[2] Uporządkuję Państwa dane { $when }.
                    }
               *[other]
                    { $wording ->
                        [0] Poprawię nasze zapisy { $when }.
                        [1] Nasze zapisy będą poprawione { $when }.
                       *[2] Skoryguję nasze zapisy { $when }.
                    }
            }
       *[redo]
            { $failure ->
                [wrong_item]
                    { $wording ->
                        [0] Otrzymają Państwo właściwe zamówienie { $when }, bez opłat.
                        [1] Otrzymają Państwo { $when } to, co było zamówione, na nasz koszt.
                       *[2] Dopilnuję, żeby właściwe zamówienie dotarło { $when }, bez opłat.
                    }
               *[other]
                    { $wording ->
                        [0] Naprawimy to { $when }, bez opłat.
                        [1] Dopilnuję, żeby było to naprawione { $when }, na nasz koszt.
                       *[2] Będzie to naprawione { $when }, bez żadnych opłat.
                    }
            }
    }

## In public

# What is given, without an amount; the rest is settled in private.
# $remedy (String) - the remedy that counts most
# $wording (Number) - 0 to 2
letter-public-repair =
    { $remedy ->
        [redo]
            { $wording ->
                [0] Naprawimy to dla Państwa i nic to nie będzie kosztować.
                [1] Wynagrodzimy to Państwu na nasz koszt.
               *[2] Damy Państwu to, co powinno być od początku, bez żadnych opłat.
            }
        [refund]
            { $wording ->
                [0] Otrzymają Państwo od nas zwrot pieniędzy.
                [1] Załatwiam dla Państwa zwrot pieniędzy.
               *[2] Dopilnuję, żeby pieniądze do Państwa wróciły.
            }
        [expenses]
            { $wording ->
                [0] Koszty, które to spowodowało, zwrócimy Państwu.
                [1] Zwrócimy Państwu poniesione przez to wydatki.
               *[2] Załatwiam dla Państwa zwrot poniesionych kosztów.
            }
        [credit]
            { $wording ->
                [0] Załatwiam dla Państwa środki do wykorzystania u nas.
                [1] Na Państwa rzecz zapiszemy środki do wykorzystania u nas.
               *[2] Otrzymają Państwo środki do wykorzystania u nas.
            }
        [voucher]
            { $wording ->
                [0] Załatwiam dla Państwa bon.
                [1] Otrzymają Państwo od nas bon do dowolnego wykorzystania.
               *[2] Bon będzie czekać na Państwa.
            }
        [fee_waiver]
            { $wording ->
                [0] Odejmuję część kwoty od Państwa rachunku.
                [1] Państwa rachunek będzie niższy.
               *[2] Do zapłaty będzie mniej.
            }
        [upgrade]
            { $wording ->
                [0] Przygotowuję dla Państwa wyższy standard.
                [1] Otrzymają Państwo od nas wyższy standard bez żadnej dopłaty.
               *[2] Zapewnimy Państwu wyższy standard, i to na nasz koszt.
            }
        [correct_record]
            { $wording ->
                [0] Poprawimy nasze zapisy i potwierdzimy to Państwu.
                [1] Dopilnuję, żebyśmy poprawili nasze zapisy, i potwierdzę to Państwu.
               *[2] Nasze zapisy będą poprawione, a potwierdzenie otrzymają Państwo na piśmie.
            }
       *[other]
            { $wording ->
                [0] Prowadzę tę sprawę osobiście aż do jej załatwienia.
                [1] Ta sprawa zostaje u mnie aż do jej załatwienia.
               *[2] Od teraz mają Państwo jedną osobę do kontaktu i jestem nią ja.
            }
    }
