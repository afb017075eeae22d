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
        [true] Bună ziua, { $customer },
       *[false]
            { $channel ->
                [letter] Stimată doamnă, stimate domnule,
               *[email] Bună ziua,
            }
    }

# The line that opens a public reply: never with a name.
# $wording (Number) - 0 to 2
letter-greeting-public =
    { $wording ->
        [0] Bună ziua, vă mulțumim că ne-ați spus ce s-a întâmplat.
        [1] Bună ziua. Vă mulțumim că ne-ați scris despre asta.
       *[2] Bună ziua, vă mulțumim că ne-ați povestit cum a fost.
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
                [true] Bună ziua, { $customer }, sunt { $sender }.
               *[false] Bună ziua, { $customer }.
            }
       *[false]
            { $signed ->
                [true] Bună ziua, sunt { $sender }.
               *[false] Bună ziua.
            }
    }

# Asks whether the customer can talk now.
# $wording (Number) - 0 to 2
letter-greeting-moment =
    { $wording ->
        [0] Vă prind într-un moment potrivit?
        [1] Aveți un moment pentru mine?
       *[2] Îmi puteți acorda un minut?
    }

# The writer in one phrase.
# $writer (String) - the writer's name
# $firm (String) - role or firm
letter-sender = { $writer }, { $firm }

# A line of its own above the letter, or at the end of a message.
# $reference (String) - the order or booking number
letter-reference = Referința dumneavoastră: { $reference }

## The subject line of an email

# $failure (String) - the kind of failure, or none
letter-subject =
    { $failure ->
        [late] Cât ați așteptat și ce măsuri iau
        [unavailable] Ce v-a lipsit și ce măsuri iau
        [below_promise] Ce vi s-a promis și ce măsuri iau
        [defective] Ce nu funcționează și ce măsuri iau
        [wrong_item] Comanda dumneavoastră și ce măsuri iau
        [lost_damaged] Ce ne-ați încredințat și ce măsuri iau
        [billing] Suma care vi s-a cerut și ce măsuri iau
        [uncaring] Atitudinea față de dumneavoastră și ce măsuri iau
        [misinformed] Ce vi s-a spus și ce măsuri iau
        [unresponsive] Mesajul dumneavoastră rămas fără răspuns și ce măsuri iau
        [powerless] Ajutorul pe care l-ați cerut și ce măsuri iau
        [hygiene] Ce ați găsit și ce măsuri iau
        [privacy] Datele dumneavoastră personale și ce măsuri iau
        [unfair] Cum s-a procedat cu dumneavoastră și ce măsuri iau
       *[none] Ce s-a întâmplat și ce măsuri iau
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
                [0] Pe lângă asta, a trebuit să așteptați { $long }.
                [1] Asta nu a fost tot: a trebuit să așteptați { $long }.
               *[2] În plus, ați așteptat { $long }.
            }
        [unavailable]
            { $wording ->
                [0] Pe lângă asta, nu totul era disponibil.
                [1] Asta nu a fost tot: nu totul era disponibil.
               *[2] În plus, a lipsit ceva pe care vă bazați.
            }
        [below_promise]
            { $wording ->
                [0] Pe lângă asta, nu ați primit ce vi se promisese.
                [1] Asta nu a fost tot: nu totul a fost cum se promisese.
               *[2] În plus, ați primit mai puțin decât se promisese.
            }
        [defective]
            { $wording ->
                [0] Pe lângă asta, nu totul a funcționat cum trebuie.
                [1] Asta nu a fost tot: nu totul a funcționat cum trebuie.
               *[2] În plus, nu totul a funcționat cum trebuie.
            }
        [wrong_item]
            { $wording ->
                [0] Pe lângă asta, nici comanda nu a fost în regulă.
                [1] Asta nu a fost tot: nici comanda nu a fost în regulă.
               *[2] În plus, comanda nu a fost în regulă.
            }
        [lost_damaged]
            { $wording ->
                [0] Pe lângă asta, nu toate lucrurile au ajuns cu bine.
                [1] Asta nu a fost tot: nu toate lucrurile au ajuns cu bine.
               *[2] În plus, nu toate lucrurile au ajuns cu bine.
            }
        [billing]
            { $wording ->
                [0] Pe lângă asta, nici factura nu a fost corectă.
                [1] Asta nu a fost tot: nici factura nu a fost corectă.
               *[2] În plus, factura nu a fost corectă.
            }
        [uncaring]
            { $wording ->
                [0] Pe lângă asta, nu ați avut parte de politețea cuvenită.
                [1] Asta nu a fost tot: nu ați avut parte de politețea cuvenită.
               *[2] În plus, a lipsit politețea pe care o meritați.
            }
        [misinformed]
            { $wording ->
                [0] Pe lângă asta, ce vi se spusese nu s-a confirmat.
                [1] Asta nu a fost tot: ce vi se spusese nu s-a confirmat.
               *[2] În plus, ce vi se spusese nu s-a confirmat.
            }
        [unresponsive]
            { $wording ->
                [0] Pe lângă asta, răspunsurile au venit greu.
                [1] Asta nu a fost tot: răspunsurile au venit greu.
               *[2] În plus, răspunsurile s-au lăsat așteptate.
            }
        [powerless]
            { $wording ->
                [0] Pe lângă asta, nimeni dintre cei la care ați apelat nu v-a putut ajuta.
                [1] Asta nu a fost tot: nimeni dintre cei la care ați apelat nu v-a putut ajuta.
               *[2] În plus, ați cerut ajutor și nimeni nu v-a putut ajuta.
            }
        [hygiene]
            { $wording ->
                [0] Pe lângă asta, nu totul era curat.
                [1] Asta nu a fost tot: nu totul era curat.
               *[2] În plus, nu totul era curat.
            }
        [privacy]
            { $wording ->
                [0] Pe lângă asta, cu datele dumneavoastră personale nu s-a lucrat așa cum se cuvine.
                [1] Asta nu a fost tot: cu datele dumneavoastră personale nu s-a lucrat așa cum se cuvine.
               *[2] În plus, cu datele dumneavoastră personale nu s-a lucrat așa cum se cuvine.
            }
       *[unfair]
            { $wording ->
                [0] Pe lângă asta, nu ați avut parte de același tratament ca toți ceilalți.
                [1] Asta nu a fost tot: nu ați avut parte de același tratament ca toți ceilalți.
               *[2] În plus, cu dumneavoastră nu s-a procedat la fel ca în cazul celorlalți.
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
                        [0] Este a doua oară când vă dezamăgim.
                        [1] Cu asta, v-am dezamăgit deja de două ori.
                       *[2] V-am mai dezamăgit o dată și înainte.
                    }
                [2]
                    { $wording ->
                        [0] Este a treia oară când vă dezamăgim.
                        [1] Cu asta, v-am dezamăgit deja de trei ori.
                       *[2] V-am mai dezamăgit de două ori și înainte.
                    }
               *[3]
                    { $wording ->
                        [0] Nu este prima oară când vă dezamăgim și nici a treia.
                        [1] Până acum v-am dezamăgit de cel puțin patru ori.
                       *[2] V-am dezamăgit iar și iar.
                    }
            }
       *[false]
            { $earlier ->
                [1]
                    { $wording ->
                        [0] Este a doua oară când ceva nu iese bine pentru dumneavoastră la noi.
                        [1] V-ați mai lovit o dată de o problemă la noi.
                       *[2] Nu este prima oară: ați mai avut un necaz la noi.
                    }
                [2]
                    { $wording ->
                        [0] Este a treia oară când ceva nu iese bine pentru dumneavoastră la noi.
                        [1] V-ați mai lovit de două ori de probleme la noi.
                       *[2] Nu este prima oară: ați mai avut două necazuri la noi.
                    }
               *[3]
                    { $wording ->
                        [0] Este cel puțin a patra oară când ceva nu iese bine pentru dumneavoastră la noi.
                        [1] V-ați mai lovit de câteva ori de probleme la noi.
                       *[2] Este cel puțin a patra oară când aveți un necaz la noi.
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
                        [0] Nici încercarea noastră de a îndrepta lucrurile nu a reușit, iar vina este tot a noastră.
                        [1] Am încercat să îndreptăm lucrurile și nu am reușit; și aceasta este vina noastră.
                       *[2] Ne-ați dat ocazia să îndreptăm lucrurile, iar noi nu am folosit-o.
                    }
               *[2]
                    { $wording ->
                        [0] Nici încercările noastre de a îndrepta lucrurile nu au reușit, iar vina este tot a noastră.
                        [1] Am încercat de mai multe ori să îndreptăm lucrurile și de fiecare dată am dat greș.
                       *[2] Ne-ați dat mai multe ocazii să îndreptăm lucrurile, iar noi nu am folosit niciuna.
                    }
            }
       *[false]
            { $tries ->
                [1]
                    { $wording ->
                        [0] Prima încercare de a îndrepta lucrurile nu a dat rezultate.
                        [1] Ce s-a făcut la început pentru a îndrepta lucrurile nu a ajutat.
                       *[2] Lucrurile nu s-au îndreptat de la prima încercare.
                    }
               *[2]
                    { $wording ->
                        [0] Încercările de până acum de a îndrepta lucrurile nu au dat rezultate.
                        [1] Ce s-a făcut până acum pentru a îndrepta lucrurile nu a ajutat.
                       *[2] Mai multe încercări de a îndrepta lucrurile au rămas fără rezultat.
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
                [0] Ați primit deja scuze din partea noastră, așa că vă spun ce facem concret.
                [1] Ne-am mai cerut scuze o dată; acum contează ce facem.
               *[2] Scuze ați primit deja; de data aceasta vă spun și ce facem.
            }
       *[2]
            { $wording ->
                [0] Ați auzit de mai multe ori scuzele noastre, așa că vă spun ce facem concret.
                [1] Scuze ați auzit destule; iată ce facem.
               *[2] V-am cerut scuze de mai multe ori; acum contează ce facem.
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
                        [0] Ați apelat la noi, așa că e treaba noastră să rezolvăm.
                        [1] Noi am ales cine a făcut asta și ne revine nouă să îndreptăm lucrurile.
                       *[2] S-a întâmplat la un partener al nostru, iar de rezultat răspundem noi.
                    }
                [moderate]
                    { $wording ->
                        [0] Noi am ales partenerul care a făcut asta și noi răspundem pentru rezultat.
                        [1] Cine a făcut asta a lucrat în numele nostru, așa că nouă ne revine să îndreptăm lucrurile.
                       *[2] Ne-ați ales pe noi, nu pe partenerul nostru, așa că noi răspundem.
                    }
               *[major]
                    { $wording ->
                        [0] Cine a făcut asta a lucrat în numele nostru, iar eu îmi asum întreaga responsabilitate.
                        [1] Noi am ales partenerul care a făcut asta, așa că eșecul față de dumneavoastră este al nostru.
                       *[2] V-ați pus încrederea în noi, nu în partenerul nostru, iar eu răspund în fața dumneavoastră pentru cele întâmplate.
                    }
            }
       *[ours]
            { $severity ->
                [minor]
                    { $wording ->
                        [0] Vina ne aparține.
                        [1] Greșeala este a noastră.
                       *[2] Ne asumăm responsabilitatea.
                    }
                [moderate]
                    { $wording ->
                        [0] Vina ne aparține și tot noi îndreptăm lucrurile.
                        [1] Greșeala este a noastră și e datoria noastră să o îndreptăm.
                       *[2] Ne asumăm întreaga responsabilitate.
                    }
               *[major]
                    { $wording ->
                        [0] Îmi asum întreaga responsabilitate pentru asta.
                        [1] Vina ne aparține nouă și nimănui altcuiva, iar eu răspund pentru ea.
                       *[2] Nu există nicio scuză pentru asta, iar responsabilitatea mi-o asum eu.
                    }
            }
    }

# The cause was outside: said once, plainly, claiming no fault.
# $wording (Number) - 0 to 2
letter-beyond =
    { $wording ->
        [0] Cauza nu a ținut de noi.
        [1] Nu a stat în puterea noastră să împiedicăm acest lucru.
       *[2] Nu aveam cum să prevenim acest lucru.
    }

# The slip was the customer's own: no word of blame, and none of ours.
# $wording (Number) - 0 to 2
letter-whatever =
    { $wording ->
        [0] Pentru mine contează ca totul să se termine cu bine pentru dumneavoastră.
        [1] Oricare ar fi fost cauza, vreau să se rezolve pentru dumneavoastră.
       *[2] Acum contează să iasă bine pentru dumneavoastră.
    }

# The cause is not known yet.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-find-out =
    { $wording ->
        [0] Aflu cum s-a ajuns aici și vă spun { $when }.
        [1] Nu știu încă de ce s-a ajuns aici; răspunsul îl primiți de la mine { $when }.
       *[2] Nu am încă imaginea completă; o primiți de la mine { $when }.
    }

# Leads into the reason, which is the writer's own sentence.
# $asked (Bool) - whether the customer asked for it
# $wording (Number) - 0 to 2
letter-why =
    { $asked ->
        [true]
            { $wording ->
                [0] Ați întrebat cum s-a putut întâmpla așa ceva.
                [1] Mi-ați cerut motivul și vi-l spun.
               *[2] Vreți să știți de ce și aveți tot dreptul.
            }
       *[false]
            { $wording ->
                [0] Iată cum s-a ajuns aici.
                [1] Se cuvine să știți motivul.
               *[2] Vă spun cum s-a întâmplat.
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
                        [0] Îmi pare rău pentru asta.
                        [1] Îmi cer scuze pentru asta.
                       *[2] Îmi pare rău pentru această bătaie de cap.
                    }
               *[false]
                    { $wording ->
                        [0] Îmi pare rău că lucrurile au ieșit așa.
                        [1] Îmi pare rău că ați avut parte de această bătaie de cap.
                       *[2] Îmi pare rău că a fost așa pentru dumneavoastră.
                    }
            }
        [moderate]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Îmi pare rău că a trebuit să treceți prin asta.
                        [1] Vă cer sincer scuze.
                       *[2] Îmi pare rău și vreau să v-o spun deschis.
                    }
               *[false]
                    { $wording ->
                        [0] Îmi pare rău că lucrurile au ieșit așa pentru dumneavoastră.
                        [1] Îmi pare rău că a trebuit să treceți prin asta.
                       *[2] Îmi pare rău pentru necazul pe care l-ați avut.
                    }
            }
       *[major]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Îmi pare profund rău.
                        [1] Vă cer scuze fără nicio rezervă.
                       *[2] Îmi pare sincer rău pentru cele prin care ați trecut.
                    }
               *[false]
                    { $wording ->
                        [0] Îmi pare sincer rău pentru cele prin care ați trecut.
                        [1] Îmi pare nespus de rău că a trebuit să treceți prin asta.
                       *[2] Mi-aș fi dorit să fie altfel pentru dumneavoastră și îmi pare sincer rău că nu a fost.
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
                        [0] Îmi pare profund rău.
                        [1] Îmi pare sincer rău.
                       *[2] Îmi pare nespus de rău.
                    }
               *[false]
                    { $wording ->
                        [0] Îmi pare sincer rău pentru cele prin care ați trecut.
                        [1] Îmi pare nespus de rău că ați trecut prin asta.
                       *[2] Îmi pare sincer rău că lucrurile au ieșit așa.
                    }
            }
       *[minor]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Îmi pare rău pentru asta.
                        [1] Îmi cer scuze pentru asta.
                       *[2] Îmi pare rău pentru bătaia de cap.
                    }
               *[false]
                    { $wording ->
                        [0] Îmi pare rău că lucrurile au ieșit așa.
                        [1] Îmi pare rău pentru bătaia de cap.
                       *[2] Îmi pare rău că a fost așa pentru dumneavoastră.
                    }
            }
    }

# The one sentence of regret for somebody who has had an apology or more for this already.
# $wording (Number) - 0 to 2
letter-regret-again =
    { $wording ->
        [0] Îmi pare rău că s-a ajuns din nou la scuze.
        [1] Îmi pare rău și știu că vorbele singure nu mai ajung.
       *[2] Îmi pare rău că auziți din nou acest lucru de la noi.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
letter-regret-again-text =
    { $wording ->
        [0] Încă o dată: îmi pare rău.
        [1] Îmi pare rău și știu că vorbele nu ajung.
       *[2] Vă cer din nou scuze.
    }

# The customer is angry. Gives them the right to it and claims no insight.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-anger =
    { $owned ->
        [true]
            { $wording ->
                [0] Aveți toate motivele să vă supărați.
                [1] Supărarea dumneavoastră este îndreptățită.
               *[2] Aveți dreptate să vă supărați.
            }
       *[false]
            { $wording ->
                [0] Oricine s-ar supăra în locul dumneavoastră.
                [1] E firesc ca așa ceva să vă supere.
               *[2] Nimeni nu și-ar păstra calmul în locul dumneavoastră.
            }
    }

# What the customer was entitled to: true of everybody, so that nothing is invented.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
letter-entitled =
    { $failure ->
        [late]
            { $wording ->
                [0] Nu noi hotărâm pe ce se duce timpul dumneavoastră.
                [1] Timpul acela era al dumneavoastră.
               *[2] Timpul este singurul lucru pe care nimeni nu îl poate da înapoi.
            }
        [unavailable]
            { $wording ->
                [0] Aveați planuri făcute, iar ele trebuiau să rămână în picioare.
                [1] Când contați pe ceva de la noi, acel lucru trebuie să fie acolo.
               *[2] Era firesc să vă puteți baza pe asta.
            }
        [below_promise]
            { $wording ->
                [0] Aveați tot dreptul să vă așteptați la mai mult.
                [1] O promisiune făcută trebuie ținută.
               *[2] Vi se cuvenea ceea ce vi s-a promis, nimic mai puțin.
            }
        [defective]
            { $wording ->
                [0] Un lucru pentru care plătiți trebuie să funcționeze, și încă din prima zi.
                [1] Nu ar trebui să fie nevoie să vă gândiți la așa ceva.
               *[2] Era firesc să vă puteți baza pe asta.
            }
        [wrong_item]
            { $wording ->
                [0] Știați ce vreți și exact asta vi se cuvenea.
                [1] Vi se cuvenea exact ce ați ales.
               *[2] Lucrurile trebuiau să iasă bine de prima dată.
            }
        [lost_damaged]
            { $wording ->
                [0] Asemenea lucruri nu pot fi întotdeauna înlocuite.
                [1] Ce este al dumneavoastră trebuie să vă revină așa cum era.
               *[2] Era firesc să dați lucrurile din mână fără nicio grijă.
            }
        [billing]
            { $wording ->
                [0] Sunt banii dumneavoastră și trebuie să iasă la socoteală până la ultimul ban.
                [1] Nu ar trebui să fie nevoie să verificați asemenea sume.
               *[2] O factură trebuie să fie corectă de prima dată.
            }
        [uncaring]
            { $wording ->
                [0] Oricine apelează la noi merită ascultare și respect.
                [1] Meritați să găsiți la noi bunăvoință.
               *[2] Politețea este cel mai mic lucru la care vă puteți aștepta.
            }
        [misinformed]
            { $wording ->
                [0] Trebuie să vă puteți baza pe ceea ce vi se spune.
                [1] Cuvântul dat trebuie ținut.
               *[2] Aveați tot dreptul să vă bazați pe asta.
            }
        [unresponsive]
            { $wording ->
                [0] O întrebare merită un răspuns, și încă fără întârziere.
                [1] Ar trebui să ajungă să întrebați o singură dată.
               *[2] Nimeni nu ar trebui să alerge după un răspuns.
            }
        [powerless]
            { $wording ->
                [0] Cine cere ajutor trebuie să găsească pe cineva care îl poate da.
                [1] Ar trebui să ajungă să vă spuneți povestea o singură dată.
               *[2] O singură discuție ar fi trebuit să fie de ajuns.
            }
        [hygiene]
            { $wording ->
                [0] Curățenia este cel mai mic lucru la care vă puteți aștepta.
                [1] Un asemenea lucru nu trebuia să vă ajungă sub ochi.
               *[2] Aici nu încape niciun compromis.
            }
        [privacy]
            { $wording ->
                [0] Ce ne spuneți în încredere nu privește pe nimeni altcineva.
                [1] Nu ar trebui să aveți de ce să vă faceți griji.
               *[2] Ce află alții despre dumneavoastră hotărâți numai dumneavoastră.
            }
        [unfair]
            { $wording ->
                [0] Toți cei care vin la noi trebuie tratați la fel.
                [1] Un tratament egal se cuvine oricui, fără să fie cerut.
               *[2] Egalitatea nu este o favoare.
            }
       *[none]
            { $wording ->
                [0] Aveați tot dreptul să vă așteptați la mai mult.
                [1] Lucrurile trebuiau să iasă bine de prima dată.
               *[2] Era firesc să vă puteți baza pe noi.
            }
    }

# Leaves forgiveness to the customer. Last of all, or never.
# $wording (Number) - 0 to 2
letter-forgiveness =
    { $wording ->
        [0] Voi înțelege și hotărârea de a nu ne ierta.
        [1] Iertarea este hotărârea dumneavoastră, iar eu o voi respecta.
       *[2] Sper ca, în timp, să puteți ierta cele întâmplate.
    }

## By when

# The last day for something: an adverbial phrase for the end of a sentence, never its
# beginning. In a language with cases: in the case that its preposition asks for.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-by-date =
    până { $weekday ->
        [monday] luni
        [tuesday] marți
        [wednesday] miercuri
        [thursday] joi
        [friday] vineri
        [saturday] sâmbătă
       *[sunday] duminică
    }, { $day } { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    }

# The day of an appointment; an adverbial phrase for the end of a sentence.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-on-date =
    { $weekday ->
        [monday] luni
        [tuesday] marți
        [wednesday] miercuri
        [thursday] joi
        [friday] vineri
        [saturday] sâmbătă
       *[sunday] duminică
    }, { $day } { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    }

# As of letter-by-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-by-days =
    { $days ->
        [0] astăzi
        [one] până mâine
        [few] în cel mult { $days } zile
       *[other] în cel mult { $days } de zile
    }

# As of letter-on-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-on-days =
    { $days ->
        [0] tot astăzi
        [one] mâine
        [few] peste { $days } zile
       *[other] peste { $days } de zile
    }

## What follows

# The cause has already been removed.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-fixed =
    { $owned ->
        [true]
            { $wording ->
                [0] Am îndreptat deja ce a dus la asta.
                [1] Am înlăturat deja cauza.
               *[2] Între timp am rezolvat ce a dus la asta.
            }
       *[false]
            { $wording ->
                [0] Cauza nu mai există.
                [1] Ce a dus la asta a trecut.
               *[2] Ce a dus la asta s-a încheiat.
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
                [0] Schimbăm ce a dus la asta; schimbarea e gata { $when }, iar atunci vă scriu.
                [1] Ce a dus la asta va fi îndreptat { $when }; vă spun când e gata.
               *[2] Mă ocup să îndreptăm ce a dus la asta; e gata { $when }, iar atunci primiți vești de la mine.
            }
       *[false]
            { $wording ->
                [0] Ne pregătim mai bine pentru asemenea cazuri; suntem gata { $when }, iar atunci vă scriu.
                [1] Schimbăm felul în care procedăm în asemenea cazuri; schimbarea e gata { $when }, iar atunci vă spun.
               *[2] Mă ocup de o pregătire mai bună pentru asemenea cazuri; e gata { $when }, iar atunci primiți vești de la mine.
            }
    }

# The call some days later.
# $wording (Number) - 0 to 2
# $on (String) - the day, as of letter-on-date
letter-check-back =
    { $wording ->
        [0] Vă sun { $on }, ca să aflu dacă totul este în regulă.
        [1] Iau legătura cu dumneavoastră { $on }, ca să aud dacă totul este în ordine.
       *[2] Vă dau un telefon { $on }, ca să vă întreb cum stau lucrurile.
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
                [0] Dacă mai rămâne ceva de lămurit, sunați-mă la { $contact }.
                [1] Mă găsiți direct la { $contact }.
               *[2] Numărul meu direct este { $contact }.
            }
        [address]
            { $wording ->
                [0] Dacă mai rămâne ceva de lămurit, scrieți-mi la { $contact }.
                [1] Îmi puteți scrie direct la { $contact }.
               *[2] Adresa mea este { $contact }.
            }
       *[other]
            { $wording ->
                [0] Dacă mai rămâne ceva de lămurit, mă găsiți direct: { $contact }.
                [1] Mă găsiți direct: { $contact }.
               *[2] Mă puteți contacta aici: { $contact }.
            }
    }

# When nothing is known but the channel.
# $channel (String) - say email letter text public
# $wording (Number) - 0 to 2
letter-contact-none =
    { $channel ->
        [email]
            { $wording ->
                [0] Dacă mai rămâne ceva de lămurit, răspundeți la acest e-mail; ajunge la mine.
                [1] Răspunsul la acest e-mail ajunge direct la mine.
               *[2] Puteți răspunde la acest e-mail; îl citesc chiar eu.
            }
        [text]
            { $wording ->
                [0] Puteți răspunde la acest mesaj; ajunge la mine.
                [1] Răspunsul la acest mesaj ajunge direct la mine.
               *[2] Răspundeți aici; citesc chiar eu.
            }
       *[other]
            { $wording ->
                [0] Dacă mai rămâne ceva de lămurit, întrebați de mine; mă ocup personal de caz.
                [1] Mă ocup personal de caz până se rezolvă.
               *[2] Cazul rămâne la mine până se rezolvă.
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
                [0] Numărul meu: { $contact }
                [1] Mă puteți suna la { $contact }.
               *[2] Sunați-mă la { $contact }.
            }
       *[other]
            { $wording ->
                [0] Mă găsiți aici: { $contact }
                [1] Mă găsiți direct: { $contact }
               *[2] Contactul meu: { $contact }
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
                [0] Aș vrea să lămurim detaliile în privat: vă rog să mă sunați la { $contact }.
                [1] Pentru tot ce nu se discută în public, numărul meu direct este { $contact }.
               *[2] Restul aș vrea să îl lămurim direct, între noi; mă găsiți la { $contact }.
            }
        [address]
            { $wording ->
                [0] Aș vrea să lămurim detaliile în privat: vă rog să îmi scrieți la { $contact }.
                [1] Pentru tot ce nu se discută în public, scrieți-mi la { $contact }.
               *[2] Restul aș vrea să îl lămurim direct, între noi; la { $contact } citesc chiar eu.
            }
        [other]
            { $wording ->
                [0] Aș vrea să lămurim detaliile în privat: { $contact }.
                [1] Pentru tot ce nu se discută în public, mă găsiți aici: { $contact }.
               *[2] Restul aș vrea să îl lămurim direct, între noi: { $contact }.
            }
       *[none]
            { $wording ->
                [0] Aș vrea să lămurim detaliile în privat; un mesaj privat trimis aici ajunge la mine.
                [1] Pentru tot ce nu se discută în public, un mesaj privat trimis aici ajunge la mine.
               *[2] Restul aș vrea să îl lămurim direct, între noi; trimiteți-mi aici un mesaj privat.
            }
    }

# The customer told us.
# $wording (Number) - 0 to 2
letter-thanks =
    { $wording ->
        [0] Vă mulțumesc că ne-ați spus.
        [1] Vă mulțumesc că ne-ați scris despre asta.
       *[2] Vă mulțumesc că ne-ați dat de știre.
    }

## Spoken

# The writer stops here and listens.
# $wording (Number) - 0 to 2
letter-listen =
    { $wording ->
        [0] Așa a fost pentru dumneavoastră sau mi-a scăpat ceva?
        [1] Am înțeles bine sau mai este ceva?
       *[2] Vă rog să îmi spuneți dacă mi-a scăpat ceva.
    }

# The last words of the conversation.
# $wording (Number) - 0 to 2
letter-goodbye =
    { $wording ->
        [0] Vă mulțumesc că m-ați ascultat.
        [1] Vă mulțumesc pentru timpul acordat.
       *[2] Vă mulțumesc că ați stat de vorbă cu mine.
    }

## How the letter ends

# $channel (String) - say email letter text public
# $named (Bool) - whether the customer's name is known
letter-closing =
    { $channel ->
        [letter]
            { $named ->
                [true] Cu stimă,
               *[false] Cu deosebită considerație,
            }
       *[email] Cu respect,
    }

## Length

# How many words a text may have in this language; a text message has its own limit.
# $channel (String) - say email letter text public
letter-limit =
    { $channel ->
        [public] 120
        [say] 130
        [email] 180
       *[letter] 220
    }

letter-instead =
    { $fault ->
        [over_admission] A fost greșeala noastră și o îndreptăm.
        [but_negation] Îmi pare rău pentru cele întâmplate.
       *[conditional] Îmi pare rău că ați trecut prin asta.
    }
