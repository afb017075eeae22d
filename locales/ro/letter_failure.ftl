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
       *[false] mult prea mult timp
    }

# How late something was, for the sentences below.
# $timed (Bool) - whether it is known
# $delay (String) - "90 minutes", as of the message duration
letter-how-late =
    { $timed ->
        [true] cu o întârziere de { $delay }
       *[false] cu întârziere
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
                        [0] V-am făcut să așteptați mâncarea { $long }.
                        [1] V-am adus mâncarea { $late }.
                       *[2] Mâncarea noastră a ajuns la dumneavoastră { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Mâncarea dumneavoastră a venit { $late }.
                        [1] Ați așteptat mâncarea { $long }.
                       *[2] A trebuit să așteptați { $long } până v-a venit mâncarea.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Comanda pe care v-am trimis-o a ajuns { $late }.
                        [1] V-am făcut să așteptați comanda { $long }.
                       *[2] V-am livrat comanda { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Comanda dumneavoastră a sosit { $late }.
                        [1] Ați așteptat comanda { $long }.
                       *[2] A trebuit să așteptați { $long } până a sosit comanda.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am făcut să așteptați camera { $long }.
                        [1] V-am pregătit camera { $late }.
                       *[2] V-am lăsat să așteptați { $long } până ați primit camera.
                    }
               *[false]
                    { $wording ->
                        [0] Ați așteptat camera { $long }.
                        [1] Camera dumneavoastră a fost gata { $late }.
                       *[2] A trebuit să așteptați { $long } până a fost gata camera.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am făcut să așteptați zborul { $long }.
                        [1] Am efectuat zborul dumneavoastră { $late }.
                       *[2] V-am dus la destinație { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Zborul dumneavoastră s-a efectuat { $late }.
                        [1] Ați așteptat zborul { $long }.
                       *[2] A trebuit să așteptați zborul { $long }.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am făcut să așteptați { $long } pe drum.
                        [1] Cursa noastră a circulat { $late }.
                       *[2] V-am făcut să porniți la drum { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Călătoria dumneavoastră s-a desfășurat { $late }.
                        [1] În călătorie ați așteptat { $long }.
                       *[2] A trebuit să așteptați { $long } pe drum.
                    }
            }
        [money]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am făcut să așteptați { $long } când era vorba de banii dumneavoastră.
                        [1] Ne-am ocupat de solicitarea dumneavoastră { $late }.
                       *[2] Ați așteptat { $long } până ne-am ocupat de solicitarea dumneavoastră.
                    }
               *[false]
                    { $wording ->
                        [0] Ați așteptat { $long } rezolvarea solicitării dumneavoastră.
                        [1] Solicitarea dumneavoastră a fost rezolvată { $late }.
                       *[2] A trebuit să așteptați { $long } până s-a rezolvat solicitarea dumneavoastră.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am pregătit mașina { $late }.
                        [1] V-am făcut să așteptați mașina { $long }.
                       *[2] V-am dat mașina înapoi { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Mașina dumneavoastră a fost gata { $late }.
                        [1] Ați așteptat mașina { $long }.
                       *[2] A trebuit să așteptați { $long } până a fost gata mașina.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am făcut să așteptați { $long } la programare.
                        [1] V-am primit la programare { $late }.
                       *[2] V-am lăsat să așteptați { $long } până v-a venit rândul.
                    }
               *[false]
                    { $wording ->
                        [0] Ați așteptat { $long } până v-a venit rândul.
                        [1] Programarea dumneavoastră a început { $late }.
                       *[2] A trebuit să așteptați { $long } la programare.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am făcut să așteptați { $long } la programare.
                        [1] V-am preluat la programare { $late }.
                       *[2] Ne-ați așteptat { $long }.
                    }
               *[false]
                    { $wording ->
                        [0] Ați așteptat { $long } la programare.
                        [1] Programarea dumneavoastră a început { $late }.
                       *[2] A trebuit să așteptați { $long } până v-a venit rândul.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am făcut să așteptați { $long }.
                        [1] V-am dat { $late } ceea ce așteptați de la noi.
                       *[2] Ne-ați așteptat { $long }.
                    }
               *[false]
                    { $wording ->
                        [0] Ați așteptat { $long } lucrul pe care contați.
                        [1] Ceea ce așteptați a venit { $late }.
                       *[2] A trebuit să așteptați { $long }.
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
                        [0] Ați venit să mâncați la noi, iar noi nu am avut ce vă doreați.
                        [1] Nu am avut pentru dumneavoastră lucrul pentru care ați venit.
                       *[2] Ați venit la noi pentru ceva ce nu am avut.
                    }
               *[false]
                    { $wording ->
                        [0] Lucrul pentru care ați venit nu era disponibil.
                        [1] Ați venit să mâncați, iar ce vă doreați nu era disponibil.
                       *[2] Nu ați avut parte de masa pe care contați.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am avut ce ați comandat.
                        [1] V-am preluat comanda și nu am putut să o onorăm.
                       *[2] Contați pe comanda dumneavoastră, iar noi nu am avut-o.
                    }
               *[false]
                    { $wording ->
                        [0] Ce ați comandat nu era disponibil.
                        [1] Comanda dumneavoastră nu a putut fi onorată.
                       *[2] Contați pe comanda dumneavoastră, iar ea nu a fost disponibilă.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Aveați o cameră rezervată la noi, iar noi nu am avut-o pentru dumneavoastră.
                        [1] Nu am avut camera pe care ați rezervat-o.
                       *[2] V-am acceptat rezervarea, iar apoi nu am mai avut cameră pentru dumneavoastră.
                    }
               *[false]
                    { $wording ->
                        [0] Camera pe care ați rezervat-o nu era disponibilă.
                        [1] Aveați o cameră rezervată, iar ea nu v-a stat la dispoziție.
                       *[2] Nu ați putut avea camera pe care ați rezervat-o.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu v-am îmbarcat la zborul pe care l-ați rezervat.
                        [1] Aveați un zbor rezervat la noi, iar noi nu v-am luat la bord.
                       *[2] V-am lăsat fără zborul pe care l-ați rezervat.
                    }
               *[false]
                    { $wording ->
                        [0] Nu ați putut lua zborul pe care l-ați rezervat.
                        [1] Zborul pe care l-ați rezervat nu v-a stat la dispoziție.
                       *[2] Nu ați ajuns să zburați așa cum ați rezervat.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am asigurat cursa pe care contați.
                        [1] V-ați planificat călătoria cu noi, iar noi nu v-am dus la destinație.
                       *[2] V-am lăsat fără legătura pe care contați.
                    }
               *[false]
                    { $wording ->
                        [0] Nu ați putut călători așa cum plănuiserăți.
                        [1] Cursa pe care contați nu v-a stat la dispoziție.
                       *[2] Ați rămas fără legătura pe care contați.
                    }
            }
        [telecom]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am lăsat fără servicii.
                        [1] Trebuia să vă ținem conexiunea în funcțiune și nu am făcut-o.
                       *[2] Am lăsat să vi se întrerupă conexiunea.
                    }
               *[false]
                    { $wording ->
                        [0] Ați rămas fără servicii.
                        [1] Conexiunea dumneavoastră s-a întrerupt.
                       *[2] Nu ați avut servicii când aveați nevoie de ele.
                    }
            }
        [utility]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am lăsat fără alimentare.
                        [1] Trebuia să vă asigurăm alimentarea și nu am făcut-o.
                       *[2] Am lăsat să vi se întrerupă alimentarea.
                    }
               *[false]
                    { $wording ->
                        [0] Ați rămas fără alimentare.
                        [1] Alimentarea vi s-a întrerupt.
                       *[2] Nu ați avut alimentare când aveați nevoie de ea.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Serviciul nostru nu a funcționat când aveați nevoie de el.
                        [1] V-am lăsat fără serviciul nostru când aveați de lucru.
                       *[2] Am lăsat serviciul nostru să se oprească, iar dumneavoastră nu l-ați putut folosi.
                    }
               *[false]
                    { $wording ->
                        [0] Nu ați putut folosi serviciul nostru când aveați nevoie de el.
                        [1] Serviciul nostru nu v-a fost accesibil când aveați nevoie de el.
                       *[2] Ați rămas fără serviciul nostru când aveați nevoie de el.
                    }
            }
        [money]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am împiedicat să vă folosiți contul când aveați nevoie de el.
                        [1] Nu v-ați putut folosi contul de la noi când aveați nevoie de el.
                       *[2] V-am lăsat fără cont când aveați nevoie de el.
                    }
               *[false]
                    { $wording ->
                        [0] Nu v-ați putut folosi contul când aveați nevoie de el.
                        [1] Nu ați avut acces la cont când aveați nevoie de el.
                       *[2] Ați rămas fără cont când aveați nevoie de el.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am avut pentru dumneavoastră mașina pe care contați.
                        [1] Contați pe o mașină, iar noi nu am avut-o pentru dumneavoastră.
                       *[2] V-am lăsat fără mașina pe care contați.
                    }
               *[false]
                    { $wording ->
                        [0] Mașina pe care contați nu v-a stat la dispoziție.
                        [1] Nu ați primit mașina pe care contați.
                       *[2] Ați rămas fără mașina pe care contați.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am respectat programarea dumneavoastră.
                        [1] Aveați programare la noi, iar noi nu ne-am ținut de ea.
                       *[2] V-am lăsat fără programarea pe care o aveați.
                    }
               *[false]
                    { $wording ->
                        [0] Programarea dumneavoastră nu a avut loc.
                        [1] Aveați programare, iar ea nu a mai avut loc.
                       *[2] Ați rămas fără programarea pe care o aveați.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am respectat programarea dumneavoastră.
                        [1] Aveați programare la noi, iar noi nu ne-am ținut de ea.
                       *[2] V-am lăsat fără programarea pe care o aveați.
                    }
               *[false]
                    { $wording ->
                        [0] Programarea dumneavoastră nu a avut loc.
                        [1] Aveați programare, iar ea nu a mai avut loc.
                       *[2] Ați rămas fără programarea pe care o aveați.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Contați pe noi, iar noi nu am avut ce vă trebuia.
                        [1] Nu am avut pentru dumneavoastră lucrul pe care contați.
                       *[2] V-am lăsat fără lucrul pe care contați.
                    }
               *[false]
                    { $wording ->
                        [0] Lucrul pe care contați nu era disponibil.
                        [1] Nu ați primit lucrul pe care contați.
                       *[2] Ați rămas fără lucrul pe care contați.
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
                        [0] Mâncarea pe care v-am servit-o nu a fost bună.
                        [1] V-am servit o mâncare sub nivelul la care trebuie să fim.
                       *[2] Nu am gătit bine pentru dumneavoastră.
                    }
               *[false]
                    { $wording ->
                        [0] Mâncarea dumneavoastră nu a fost așa de bună cum ar fi trebuit.
                        [1] Mâncarea dumneavoastră nu a fost cum vi se promisese.
                       *[2] Ce v-a venit la masă nu a fost cum ar fi trebuit.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Ce v-am vândut nu este așa cum am descris.
                        [1] V-am descris produsul ca fiind mai bun decât este.
                       *[2] V-am vândut ceva ce nu este așa cum am promis.
                    }
               *[false]
                    { $wording ->
                        [0] Ce ați cumpărat nu este așa cum a fost descris.
                        [1] Ce ați cumpărat nu este ceea ce vi se promisese.
                       *[2] Nu ați primit calitatea pentru care ați plătit.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Sejurul dumneavoastră la noi nu a fost așa cum am promis.
                        [1] V-am promis un sejur mai bun decât v-am oferit.
                       *[2] Nu v-am oferit sejurul pe care l-ați rezervat.
                    }
               *[false]
                    { $wording ->
                        [0] Sejurul dumneavoastră nu a fost așa cum vi se promisese.
                        [1] Vi se promisese un sejur mai bun.
                       *[2] Sejurul dumneavoastră nu a fost cel pe care l-ați rezervat.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Zborul dumneavoastră cu noi nu a fost așa cum am promis.
                        [1] V-am promis un zbor mai bun decât v-am oferit.
                       *[2] Nu v-am oferit zborul pentru care ați plătit.
                    }
               *[false]
                    { $wording ->
                        [0] Zborul dumneavoastră nu a fost așa cum vi se promisese.
                        [1] Vi se promisese un zbor mai bun.
                       *[2] Zborul dumneavoastră nu a fost cel pentru care ați plătit.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Călătoria dumneavoastră cu noi nu a fost așa cum am promis.
                        [1] V-am promis o călătorie mai bună decât v-am oferit.
                       *[2] Nu v-am oferit călătoria pentru care ați plătit.
                    }
               *[false]
                    { $wording ->
                        [0] Călătoria dumneavoastră nu a fost așa cum vi se promisese.
                        [1] Vi se promisese o călătorie mai bună.
                       *[2] Călătoria dumneavoastră nu a fost cea pentru care ați plătit.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Aplicația noastră nu a făcut pentru dumneavoastră ce v-am spus că face.
                        [1] V-am promis mai mult decât a făcut aplicația noastră.
                       *[2] V-am spus că aplicația noastră face ce vă trebuie, iar ea nu a făcut-o.
                    }
               *[false]
                    { $wording ->
                        [0] Aplicația noastră nu a făcut pentru dumneavoastră ce ar trebui să facă.
                        [1] Vi se promisese mai mult decât a făcut aplicația noastră.
                       *[2] Aveați nevoie de mai mult decât a făcut aplicația noastră.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Lucrarea pe care am făcut-o la mașina dumneavoastră nu a fost destul de bună.
                        [1] Nu am avut grijă de mașina dumneavoastră așa cum am promis.
                       *[2] V-am promis pentru mașină o lucrare mai bună decât am făcut.
                    }
               *[false]
                    { $wording ->
                        [0] De mașina dumneavoastră nu s-a avut grijă așa cum vi se promisese.
                        [1] Lucrarea la mașina dumneavoastră nu a fost cum ar fi trebuit.
                       *[2] Vi se promisese o lucrare mai bună la mașina dumneavoastră.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu v-am îngrijit așa de bine cum ar fi trebuit.
                        [1] Ați venit la noi pentru îngrijire, iar noi nu v-am îngrijit bine.
                       *[2] Nu v-am oferit îngrijirea pe care v-am promis-o.
                    }
               *[false]
                    { $wording ->
                        [0] Îngrijirea de care ați avut parte nu a fost așa de bună cum ar fi trebuit.
                        [1] Vizita dumneavoastră nu a decurs așa cum vi se promisese.
                       *[2] Nu ați primit îngrijirea care vi se promisese.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Munca pe care am făcut-o pentru dumneavoastră nu a fost destul de bună.
                        [1] Nu am făcut pentru dumneavoastră ce am promis.
                       *[2] V-am promis un serviciu mai bun decât v-am oferit.
                    }
               *[false]
                    { $wording ->
                        [0] Munca făcută pentru dumneavoastră nu a fost cum ar fi trebuit.
                        [1] Nu ați primit ceea ce vi se promisese.
                       *[2] Vi se promisese un serviciu mai bun.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Ce v-am oferit nu a fost așa cum am promis.
                        [1] V-am promis ceva mai bun decât v-am oferit.
                       *[2] Nu v-am dat ceea ce am promis.
                    }
               *[false]
                    { $wording ->
                        [0] Ce ați primit nu a fost așa cum vi se promisese.
                        [1] Vi se promisese ceva mai bun.
                       *[2] Nu ați primit ceea ce vi se promisese.
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
                        [0] V-am vândut un produs care nu funcționează.
                        [1] Ce ați cumpărat de la noi nu funcționează, iar noi v-am vândut produsul așa.
                       *[2] Produsul pe care vi l-am vândut nu își face treaba.
                    }
               *[false]
                    { $wording ->
                        [0] Ce ați cumpărat nu funcționează.
                        [1] Produsul pe care l-ați cumpărat nu își face treaba.
                       *[2] Ați cumpărat un produs care nu funcționează cum trebuie.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] În camera pe care v-am dat-o, ceva nu a funcționat.
                        [1] V-am dat o cameră în care nu totul funcționa.
                       *[2] Ne-ați plătit o cameră în care totul funcționează, iar noi nu v-am dat una.
                    }
               *[false]
                    { $wording ->
                        [0] Ceva din cameră nu a funcționat.
                        [1] Nu totul funcționa în cameră.
                       *[2] Ați avut o cameră în care nu totul funcționa.
                    }
            }
        [telecom]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Conexiunea pe care v-am dat-o nu funcționează cum trebuie.
                        [1] V-am dat o conexiune care nu își face treaba.
                       *[2] Ne plătiți o conexiune care funcționează, iar noi nu v-am dat una.
                    }
               *[false]
                    { $wording ->
                        [0] Conexiunea dumneavoastră nu funcționează cum trebuie.
                        [1] Conexiunea dumneavoastră nu își face treaba.
                       *[2] Aveți o conexiune care nu funcționează cum trebuie.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am dat o aplicație care nu a funcționat cum trebuie.
                        [1] Aplicația noastră a cedat când o foloseați.
                       *[2] Ne plătiți o aplicație care funcționează, iar a noastră nu a funcționat.
                    }
               *[false]
                    { $wording ->
                        [0] Aplicația noastră nu a funcționat cum trebuie pentru dumneavoastră.
                        [1] Ceva din aplicația noastră nu a funcționat pentru dumneavoastră.
                       *[2] Nu ați putut folosi aplicația noastră așa cum e făcută să fie folosită.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am dat o mașină care nu merge cum trebuie.
                        [1] Mașina dumneavoastră a plecat de la noi fără să meargă cum trebuie.
                       *[2] Ne-ați plătit o mașină care merge cum trebuie, iar noi nu v-am dat una.
                    }
               *[false]
                    { $wording ->
                        [0] Mașina dumneavoastră nu merge cum trebuie.
                        [1] Ceva la mașina dumneavoastră nu funcționează.
                       *[2] Aveți o mașină care nu merge cum trebuie.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am dat ceva ce nu funcționează cum trebuie.
                        [1] Ce ați primit de la noi nu funcționează cum trebuie.
                       *[2] Ne-ați plătit pentru ceva care funcționează, iar noi nu v-am dat așa ceva.
                    }
               *[false]
                    { $wording ->
                        [0] Ce ați primit nu funcționează cum trebuie.
                        [1] Ați primit ceva ce nu își face treaba.
                       *[2] Ceva ce ar trebui să funcționeze nu funcționează.
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
                        [0] Nu v-am adus ce ați comandat.
                        [1] V-am greșit comanda.
                       *[2] V-am servit altceva decât ați comandat.
                    }
               *[false]
                    { $wording ->
                        [0] Ați primit altceva decât așteptați.
                        [1] Comanda nu v-a adus ce așteptați.
                       *[2] Ce a venit era altceva decât așteptați.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am trimis altceva decât ați comandat.
                        [1] V-am greșit comanda.
                       *[2] Nu v-am trimis ce ați comandat.
                    }
               *[false]
                    { $wording ->
                        [0] Ați primit altceva decât așteptați.
                        [1] Comanda nu v-a adus ce așteptați.
                       *[2] Ce a sosit era altceva decât așteptați.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu v-am dat ce ați cerut.
                        [1] Ați primit de la noi altceva decât ați cerut.
                       *[2] Am greșit la solicitarea dumneavoastră.
                    }
               *[false]
                    { $wording ->
                        [0] Ați primit altceva decât așteptați.
                        [1] Rezultatul a fost altul decât cel așteptat.
                       *[2] Solicitarea nu v-a adus ce așteptați.
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
                        [0] Nu am avut grijă să ajungă cu bine coletul dumneavoastră.
                        [1] Coletul dumneavoastră era în mâinile noastre și nu a ajuns cu bine la destinație.
                       *[2] Trebuia să vă aducem coletul cu bine și nu am făcut-o.
                    }
               *[false]
                    { $wording ->
                        [0] Coletul dumneavoastră nu a ajuns cu bine.
                        [1] Coletul nu a ajuns la dumneavoastră așa cum ar fi trebuit.
                       *[2] Drumul coletului până la dumneavoastră nu s-a încheiat cu bine.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am avut grijă să ajungă cu bine bagajul dumneavoastră.
                        [1] Ne-ați încredințat bagajul, iar noi nu am avut grijă de el.
                       *[2] Bagajul dumneavoastră era în mâinile noastre și nu a ajuns cu bine la destinație.
                    }
               *[false]
                    { $wording ->
                        [0] Bagajul dumneavoastră nu a ajuns cu bine.
                        [1] Nu v-ați primit bagajul înapoi așa cum se cuvine.
                       *[2] Bagajul nu a ajuns la dumneavoastră așa cum ar fi trebuit.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am avut grijă să ajungă cu bine bagajul dumneavoastră.
                        [1] Ne-ați încredințat bagajul, iar noi nu am avut grijă de el.
                       *[2] Bagajul dumneavoastră era în mâinile noastre și nu a ajuns cu bine la destinație.
                    }
               *[false]
                    { $wording ->
                        [0] Bagajul dumneavoastră nu a ajuns cu bine.
                        [1] Nu v-ați primit bagajul înapoi așa cum se cuvine.
                       *[2] Bagajul nu a ajuns la dumneavoastră așa cum ar fi trebuit.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Mașina dumneavoastră era în mâinile noastre și nu s-a întors cu bine la dumneavoastră.
                        [1] Ne-ați încredințat mașina, iar noi nu am avut grijă de ea.
                       *[2] Nu v-am dat mașina înapoi așa cum ne-ați lăsat-o.
                    }
               *[false]
                    { $wording ->
                        [0] Mașina dumneavoastră nu s-a întors cu bine.
                        [1] Nu v-ați primit mașina înapoi așa cum se cuvine.
                       *[2] Mașina nu s-a întors la dumneavoastră așa cum ați lăsat-o.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am avut grijă de lucrurile dumneavoastră.
                        [1] Lucrurile dumneavoastră erau în grija noastră și nu au rămas în siguranță.
                       *[2] Ne-ați încredințat lucrurile dumneavoastră, iar noi nu am avut grijă de ele.
                    }
               *[false]
                    { $wording ->
                        [0] Lucrurile dumneavoastră nu au rămas în siguranță.
                        [1] Nu v-ați primit lucrurile înapoi așa cum se cuvine.
                       *[2] Lucrurile nu s-au întors la dumneavoastră așa cum le-ați lăsat.
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
                        [0] Am greșit sumele din contul dumneavoastră.
                        [1] Am făcut o greșeală cu banii dumneavoastră.
                       *[2] Am lucrat greșit în contul dumneavoastră.
                    }
               *[false]
                    { $wording ->
                        [0] Sumele din contul dumneavoastră nu au fost corecte.
                        [1] Una dintre sumele din contul dumneavoastră nu a fost corectă.
                       *[2] Ce arăta contul dumneavoastră nu era corect.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Am greșit factura dumneavoastră.
                        [1] Am făcut o greșeală cu banii dumneavoastră.
                       *[2] Sumele pe care vi le-am cerut au fost greșite.
                    }
               *[false]
                    { $wording ->
                        [0] Factura dumneavoastră nu a fost corectă.
                        [1] Suma care vi s-a cerut nu a fost corectă.
                       *[2] Factura dumneavoastră nu a fost așa cum ar fi trebuit.
                    }
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-uncaring =
    { $owned ->
        [true]
            { $wording ->
                [0] Nu v-am tratat cu politețea pe care o meritați.
                [1] Ați venit la noi pentru ajutor, iar noi nu v-am ascultat cum se cuvine.
               *[2] Nu am fost politicoși cu dumneavoastră.
            }
       *[false]
            { $wording ->
                [0] Nu ați avut parte de politețea pe care o meritați.
                [1] Ați cerut ajutor și nu ați găsit ascultarea cuvenită.
               *[2] Nu ați întâlnit politețea pe care ar trebui să o găsiți la noi.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-misinformed =
    { $owned ->
        [true]
            { $wording ->
                [0] Ce v-am spus nu s-a confirmat.
                [1] V-ați bazat pe ce v-am spus, iar lucrurile nu stăteau așa.
               *[2] V-am dat cuvântul nostru și nu ne-am ținut de el.
            }
       *[false]
            { $wording ->
                [0] Ce vi se spusese nu s-a confirmat.
                [1] V-ați bazat pe ce vi se spusese, iar lucrurile nu stăteau așa.
               *[2] Informațiile pe care le aveați nu s-au dovedit corecte.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
# $long (String) - as of letter-how-long
letter-failure-unresponsive =
    { $owned ->
        [true]
            { $wording ->
                [0] V-am făcut să așteptați un răspuns { $long }.
                [1] Când ați încercat să luați legătura cu noi, v-am lăsat să așteptați { $long }.
               *[2] Ne-ați întrebat, iar noi v-am lăsat să așteptați un răspuns { $long }.
            }
       *[false]
            { $wording ->
                [0] Ați așteptat un răspuns { $long }.
                [1] Ați încercat să luați legătura cu noi și a trebuit să așteptați { $long }.
               *[2] A durat { $long } până v-a ajuns un răspuns.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-powerless =
    { $owned ->
        [true]
            { $wording ->
                [0] Ne-ați cerut ajutorul, iar noi nu v-am pus în legătură cu nimeni care să poată hotărî.
                [1] Nu v-am pus în legătură cu nimeni care să vă poată ajuta.
               *[2] V-ați adresat nouă, iar niciunul dintre noi nu a avut puterea să vă ajute.
            }
       *[false]
            { $wording ->
                [0] Ați cerut ajutor și nu ați găsit pe nimeni care să poată hotărî.
                [1] Nimeni dintre cei cu care ați vorbit nu v-a putut ajuta.
               *[2] Nu ați găsit pe nimeni care să fie în măsură să vă ajute.
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
                        [0] V-am servit o mâncare care nu trebuia să iasă din bucătăria noastră.
                        [1] Mâncarea pe care v-am servit-o nu a fost atât de curată și de proaspătă pe cât trebuie.
                       *[2] Nu am păstrat mâncarea dumneavoastră atât de curată și de proaspătă pe cât trebuie.
                    }
               *[false]
                    { $wording ->
                        [0] Mâncarea dumneavoastră nu a fost atât de curată și de proaspătă pe cât trebuie.
                        [1] Ce vi s-a servit nu era de pus pe masă.
                       *[2] Vi s-a servit o mâncare care nu era atât de curată și de proaspătă pe cât trebuie.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am vândut ceva ce nu era atât de curat și de proaspăt pe cât trebuie.
                        [1] Ce ați cumpărat de la noi nu trebuia să ajungă pe rafturile noastre.
                       *[2] Nu am păstrat ce ați cumpărat atât de curat și de proaspăt pe cât trebuie.
                    }
               *[false]
                    { $wording ->
                        [0] Ce ați cumpărat nu era atât de curat și de proaspăt pe cât trebuie.
                        [1] Ați cumpărat ceva ce nu era bun de vânzare.
                       *[2] Ce ați luat acasă nu era atât de curat și de proaspăt pe cât trebuie.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] V-am dat o cameră care nu era curată.
                        [1] V-am lăsat să intrați într-o cameră pe care nu o curățaserăm cum trebuie.
                       *[2] Camera dumneavoastră nu era curată, iar noi v-am dat-o așa.
                    }
               *[false]
                    { $wording ->
                        [0] Camera dumneavoastră nu era curată.
                        [1] Camera în care ați intrat nu era curată.
                       *[2] Nu ați găsit camera curată.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Nu am făcut curățenie cum trebuie pentru dumneavoastră.
                        [1] Ați venit la noi, iar noi nu făcuserăm curățenie cum trebuie.
                       *[2] La noi nu era curat când ați venit, iar curățenia este treaba noastră.
                    }
               *[false]
                    { $wording ->
                        [0] Ce ați găsit nu era curat.
                        [1] Locul nu era curat când ați venit.
                       *[2] Ați intrat într-un loc care nu era curat.
                    }
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-privacy =
    { $owned ->
        [true]
            { $wording ->
                [0] Nu am lucrat cu datele dumneavoastră personale așa cum suntem datori.
                [1] Ne-ați încredințat datele dumneavoastră personale, iar noi nu le-am păzit bine.
               *[2] Nu am păstrat pentru noi ceea ce vă privește numai pe dumneavoastră.
            }
       *[false]
            { $wording ->
                [0] Cu datele dumneavoastră personale nu s-a lucrat așa cum trebuie.
                [1] Datele dumneavoastră personale nu au rămas unde le este locul.
               *[2] Ceea ce vă privește numai pe dumneavoastră nu a rămas privat.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-unfair =
    { $owned ->
        [true]
            { $wording ->
                [0] Nu v-am tratat așa cum îi tratăm pe toți ceilalți.
                [1] V-am tratat altfel decât pe ceilalți și nu aveam niciun drept.
               *[2] Nu ați primit de la noi același tratament ca toți ceilalți.
            }
       *[false]
            { $wording ->
                [0] Cu dumneavoastră nu s-a procedat la fel ca în cazul celorlalți.
                [1] Nu ați primit același tratament ca toți ceilalți.
               *[2] Cu dumneavoastră s-a procedat altfel decât cu toți ceilalți.
            }
    }

# When the failure has not been named.
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-none =
    { $owned ->
        [true]
            { $wording ->
                [0] Nu v-am oferit ceea ce aveați dreptul să așteptați.
                [1] Ce ați primit de la noi nu a fost ceea ce aveați dreptul să așteptați.
               *[2] Nu am făcut pentru dumneavoastră ceea ce aveați dreptul să așteptați.
            }
       *[false]
            { $wording ->
                [0] Lucrurile nu au mers așa cum aveați dreptul să așteptați.
                [1] Nu ați primit ceea ce aveați dreptul să așteptați.
               *[2] Ce ați primit nu a fost ceea ce aveați dreptul să așteptați.
            }
    }
