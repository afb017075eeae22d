# What is given: one message for each remedy. All of it is planned and none of it done yet,
# so it stands in the future. Nothing hangs on a condition.

# A part of the price whose amount is not known; stands for the amount below.
# $percent (Number) - 5 to 150
letter-share =
    { $percent ->
        [25] un sfert din preț
        [50] jumătate din preț
        [75] trei sferturi din preț
        [100] întregul preț
       *[other] { $percent }% din preț
    }

# The whole price, when its amount is known; stands for the amount below.
# $amount (String) - an amount or a share of the price, as of letter-share
letter-whole = întreaga sumă de { $amount }

# The legal minimum: owed, not given.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law =
    { $wording ->
        [0] Prin lege vă datorăm { $amount }; nu este un gest din partea noastră, iar banii ajung la dumneavoastră { $when }.
        [1] Aveți prin lege dreptul la { $amount }, nu ca favoare din partea noastră; primiți banii { $when }.
       *[2] Legea, nu bunăvoința noastră, vă dă dreptul la { $amount }; primiți banii { $when }.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law-text =
    { $wording ->
        [0] Prin lege vă datorăm { $amount }; primiți banii { $when }.
        [1] Aveți prin lege dreptul la { $amount }; primiți banii { $when }.
       *[2] Legea vă dă dreptul la { $amount }; primiți banii { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-refund =
    { $wording ->
        [0] Vă returnez { $amount } { $when }.
        [1] Primiți înapoi de la noi { $amount } { $when }.
       *[2] Mă ocup ca { $amount } să ajungă înapoi la dumneavoastră { $when }.
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
                [0] Pentru banii cheltuiți din această cauză, vă plătesc { $amount } { $when }.
                [1] Pentru ce a trebuit să cheltuiți, primiți de la noi { $amount } { $when }.
               *[2] Pentru cheltuielile pe care le-ați avut, vă plătim { $amount } { $when }.
            }
       *[false]
            { $wording ->
                [0] Cheltuielile pe care le-ați avut din această cauză vi le plătesc { $when }.
                [1] Banii cheltuiți din această cauză îi primiți înapoi de la noi { $when }.
               *[2] Banii pe care a trebuit să îi cheltuiți vi-i dăm înapoi { $when }.
            }
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-credit =
    { $wording ->
        [0] Trec { $amount } în contul dumneavoastră de la noi { $when }.
        [1] Primiți { $amount } în contul dumneavoastră de la noi { $when }.
       *[2] Adaug { $amount } în contul dumneavoastră de la noi { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-voucher =
    { $wording ->
        [0] Vă trimit { $amount } sub formă de voucher { $when }.
        [1] Primiți de la mine un voucher care acoperă { $amount }; vi-l trimit { $when }.
       *[2] Pregătesc pentru dumneavoastră un voucher care acoperă { $amount } și vi-l trimit { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-fee-waiver =
    { $wording ->
        [0] Scad din factura dumneavoastră { $amount } { $when }.
        [1] Factura dumneavoastră scade cu { $amount }; mă ocup de asta { $when }.
       *[2] Mă ocup ca factura dumneavoastră să scadă cu { $amount } { $when }.
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
                [0] Primiți de la noi comanda corectă { $when }, fără să plătiți nimic.
                [1] Mă ocup ca ceea ce ați comandat să ajungă la dumneavoastră { $when }, fără niciun cost.
               *[2] Comanda corectă ajunge la dumneavoastră { $when }, pe cheltuiala noastră.
            }
        [defective]
            { $wording ->
                [0] Facem reparația sau înlocuirea { $when }, fără niciun cost pentru dumneavoastră.
                [1] Aducem totul în stare de funcționare { $when }, iar dumneavoastră nu plătiți nimic.
               *[2] Mă ocup ca reparația sau înlocuirea să fie gata { $when }, pe cheltuiala noastră.
            }
        [lost_damaged]
            { $wording ->
                [0] Facem înlocuirea sau reparația { $when }, fără niciun cost pentru dumneavoastră.
                [1] Primiți de la noi înlocuirea sau reparația { $when }, fără să plătiți nimic.
               *[2] Mă ocup ca înlocuirea sau reparația să fie gata { $when }, pe cheltuiala noastră.
            }
        [hygiene]
            { $wording ->
                [0] Îndreptăm lucrurile { $when }, fără niciun cost pentru dumneavoastră.
                [1] Mă ocup să îndreptăm lucrurile { $when }, fără niciun cost pentru dumneavoastră.
               *[2] Primiți totul de la noi { $when }, așa cum trebuia să fie, fără să plătiți nimic.
            }
        [below_promise]
            { $wording ->
                [0] Vă dăm totul așa cum trebuia, fără să plătiți nimic; facem asta { $when }.
                [1] Refacem totul pentru dumneavoastră { $when }, cum trebuie și fără niciun cost.
               *[2] Mă ocup ca totul să fie refăcut { $when }, așa cum trebuia, pe cheltuiala noastră.
            }
       *[other]
            { $wording ->
                [0] Ceea ce așteptați primiți de la noi { $when }, fără să plătiți nimic.
                [1] Ceea ce așteptați vă dăm { $when }, fără niciun cost pentru dumneavoastră.
               *[2] Mă ocup ca ceea ce așteptați să ajungă la dumneavoastră { $when }, pe cheltuiala noastră.
            }
    }

# $setting (String) - what the customer was there for
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-upgrade =
    { $setting ->
        [stay]
            { $wording ->
                [0] Aranjez pentru dumneavoastră o cameră mai bună; rezervarea e gata { $when }, fără cost suplimentar.
                [1] Primiți de la noi o cameră mai bună; aranjez totul { $when }, iar dumneavoastră nu plătiți nimic în plus.
               *[2] Vă dăm o cameră mai bună, pe cheltuiala noastră; rezervarea o facem { $when }.
            }
        [flight]
            { $wording ->
                [0] Aranjez pentru dumneavoastră un loc mai bun; rezervarea e gata { $when }, fără cost suplimentar.
                [1] Primiți de la noi un loc mai bun; aranjez totul { $when }, iar dumneavoastră nu plătiți nimic în plus.
               *[2] Vă dăm un loc mai bun, pe cheltuiala noastră; rezervarea o facem { $when }.
            }
       *[other]
            { $wording ->
                [0] Aranjez pentru dumneavoastră o variantă superioară; totul e gata { $when }, fără cost suplimentar.
                [1] Primiți de la noi o variantă superioară; aranjez totul { $when }, iar dumneavoastră nu plătiți nimic în plus.
               *[2] Vă trecem la o variantă superioară, pe cheltuiala noastră; facem asta { $when }.
            }
    }

# A small token, for a light failure only.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-gift =
    { $wording ->
        [0] Vă trimit și o mică atenție { $when }.
        [1] O mică atenție pornește și ea spre dumneavoastră { $when }.
       *[2] Vă pun la poștă și o mică atenție { $when }.
    }

# One person looks after the customer.
# $wording (Number) - 0 to 2
letter-personal-contact =
    { $wording ->
        [0] De acum aveți o singură persoană la care să apelați, iar acea persoană sunt eu.
        [1] Mă ocup personal de cazul dumneavoastră până se rezolvă.
       *[2] Nu va trebui să povestiți totul și altcuiva; mă ocup personal de cazul dumneavoastră.
    }

# The bill, the data, the booking is put right.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-correct-record =
    { $failure ->
        [billing]
            { $wording ->
                [0] Corectez cifrele { $when }, apoi vă trimit situația corectată.
                [1] Cifrele vor fi corectate { $when }, iar situația corectată o primiți de la mine.
               *[2] Corectez cifrele { $when }, iar apoi le primiți în scris.
            }
        [misinformed]
            { $wording ->
                [0] Informațiile corecte le primiți de la mine, în scris, { $when }.
                [1] Verific ce vi s-a spus și vă dau răspunsurile corecte, în scris, { $when }.
               *[2] Vă dau informațiile corecte { $when }, iar apoi le primiți și în scris.
            }
        [privacy]
            { $wording ->
                [0] Pun în ordine datele dumneavoastră { $when }, apoi vă confirm în scris.
                [1] Datele dumneavoastră vor fi puse în ordine { $when }, iar confirmarea o primiți de la mine în scris.
               *[2] Mă ocup ca datele dumneavoastră să fie puse în ordine { $when }, iar apoi vă confirm în scris.
            }
       *[other]
            { $wording ->
                [0] Corectez evidențele noastre { $when }, apoi vă confirm în scris.
                [1] Evidențele noastre vor fi corectate { $when }, iar confirmarea o primiți de la mine în scris.
               *[2] Pun în ordine evidențele noastre { $when }, iar apoi primiți totul în scris.
            }
    }

# $wording (Number) - 0 to 2
letter-priority =
    { $wording ->
        [0] Data viitoare nu va trebui să stați la rând; îmi notez acest lucru.
        [1] Data viitoare aveți întâietate; notez asta pentru dumneavoastră.
       *[2] Când veți mai avea nevoie de noi, vă servim înaintea rândului.
    }

# What waits for somebody's approval is not promised; when it will be told is.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-waits =
    { $wording ->
        [0] Vă spun { $when } cum îndreptăm lucrurile.
        [1] Aflați de la mine { $when } cum rezolvăm.
       *[2] Cum îndreptăm lucrurile vă comunic { $when }.
    }

# Closes the list of remedies.
# $wording (Number) - 0 to 2
letter-no-effort =
    { $wording ->
        [0] Nu trebuie să faceți nimic pentru asta.
        [1] Dumneavoastră nu aveți nimic de făcut.
       *[2] Nu aveți de trimis sau de completat nimic.
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
                [0] Vă returnez { $amount } { $when }.
                [1] Primiți înapoi { $amount } { $when }.
               *[2] Vă trimit înapoi { $amount } { $when }.
            }
        [expenses]
            { $wording ->
                [0] Pentru cheltuieli, vă plătesc { $amount } { $when }.
                [1] Pentru cheltuieli, primiți { $amount } { $when }.
               *[2] Pentru ce ați cheltuit, vă plătim { $amount } { $when }.
            }
        [credit]
            { $wording ->
                [0] Trec { $amount } în contul dumneavoastră de la noi { $when }.
                [1] Primiți { $amount } în contul de la noi { $when }.
               *[2] Adaug { $amount } în contul dumneavoastră de la noi { $when }.
            }
        [voucher]
            { $wording ->
                [0] Vă trimit { $amount } sub formă de voucher { $when }.
                [1] Primiți un voucher care acoperă { $amount }; vi-l trimit { $when }.
               *[2] Pregătesc un voucher care acoperă { $amount } și vi-l trimit { $when }.
            }
        [fee_waiver]
            { $wording ->
                [0] Scad din factura dumneavoastră { $amount } { $when }.
                [1] Factura scade cu { $amount }; mă ocup de asta { $when }.
               *[2] Mă ocup ca factura să scadă cu { $amount } { $when }.
            }
        [upgrade]
            { $wording ->
                [0] Aranjez o variantă superioară, fără cost; e gata { $when }.
                [1] Primiți gratuit o variantă superioară; aranjez asta { $when }.
               *[2] Vă trecem la o variantă superioară { $when }, pe cheltuiala noastră.
            }
        [correct_record]
            { $failure ->
                [billing]
                    { $wording ->
                        [0] Corectez cifrele { $when }.
                        [1] Cifrele vor fi corectate { $when }.
                       *[2] Îndrept cifrele { $when }.
                    }
                [misinformed]
                    { $wording ->
                        [0] Primiți informațiile corecte { $when }.
                        [1] Vă dau răspunsurile corecte { $when }.
                       *[2] Vă trimit informațiile corecte { $when }.
                    }
                [privacy]
                    { $wording ->
                        [0] Mă ocup ca datele dumneavoastră să fie puse în ordine { $when }.
                        [1] Datele dumneavoastră vor fi puse în ordine { $when }.
                       *[2] Pun în ordine datele dumneavoastră { $when }.
                    }
               *[other]
                    { $wording ->
                        [0] Pun în ordine evidențele noastre { $when }.
                        [1] Evidențele noastre vor fi corectate { $when }.
                       *[2] Corectez evidențele noastre { $when }.
                    }
            }
       *[redo]
            { $failure ->
                [wrong_item]
                    { $wording ->
                        [0] Primiți comanda corectă { $when }, gratuit.
                        [1] Comanda corectă vă ajunge { $when }, pe cheltuiala noastră.
                       *[2] Mă ocup să primiți comanda corectă { $when }, gratuit.
                    }
               *[other]
                    { $wording ->
                        [0] Îndreptăm lucrurile { $when }, gratuit.
                        [1] Mă ocup să îndreptăm lucrurile { $when }, pe cheltuiala noastră.
                       *[2] Lucrurile vor fi îndreptate { $when }, fără să plătiți nimic.
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
                [0] Îndreptăm lucrurile, fără niciun cost pentru dumneavoastră.
                [1] Vă dăm totul așa cum trebuie, pe cheltuiala noastră.
               *[2] Primiți de la noi ceea ce vi se cuvenea, fără să plătiți nimic.
            }
        [refund]
            { $wording ->
                [0] Primiți bani înapoi de la noi.
                [1] Pregătesc o rambursare pentru dumneavoastră.
               *[2] Mă ocup să primiți bani înapoi.
            }
        [expenses]
            { $wording ->
                [0] Banii cheltuiți din această cauză îi primiți înapoi.
                [1] Vă dăm înapoi banii pe care a trebuit să îi cheltuiți.
               *[2] Mă ocup să vă plătim cheltuielile.
            }
        [credit]
            { $wording ->
                [0] Trec o sumă în contul dumneavoastră de la noi.
                [1] Veți avea o sumă în plus în contul dumneavoastră de la noi.
               *[2] Primiți de la noi o sumă în contul de client.
            }
        [voucher]
            { $wording ->
                [0] Pregătesc un voucher pentru dumneavoastră.
                [1] Primiți de la noi un voucher, pe care îl folosiți cum doriți.
               *[2] Vă dăm un voucher din partea noastră.
            }
        [fee_waiver]
            { $wording ->
                [0] Scad o parte din factura dumneavoastră.
                [1] Factura dumneavoastră va fi mai mică.
               *[2] Veți avea mai puțin de plătit.
            }
        [upgrade]
            { $wording ->
                [0] Aranjez pentru dumneavoastră o variantă superioară.
                [1] Primiți de la noi o variantă superioară, fără cost suplimentar.
               *[2] Vă trecem la o variantă superioară, pe cheltuiala noastră.
            }
        [correct_record]
            { $wording ->
                [0] Corectăm evidențele noastre și vă confirmăm acest lucru.
                [1] Mă ocup să fie corectate evidențele noastre și vă confirm acest lucru.
               *[2] Evidențele noastre vor fi corectate, iar confirmarea o primiți în scris.
            }
       *[other]
            { $wording ->
                [0] Mă ocup personal de cazul dumneavoastră până se rezolvă.
                [1] Cazul dumneavoastră rămâne la mine până se rezolvă.
               *[2] De acum aveți o singură persoană la care să apelați, iar acea persoană sunt eu.
            }
    }
