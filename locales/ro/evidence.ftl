### Evidence: sources, grades, figures, claims and legal minimums.
### Plain words for busy managers. No figure here that the tables of src/evidence lack.
### Shares from surveys are always said to be shares of respondents.

## Grades and sources

# $grade (String) - a, b, c or d
grade-name = { $grade ->
    [a] Gradul A
    [b] Gradul B
    [c] Gradul C
   *[other] Gradul D
}
# $grade (String) - a, b, c or d
grade-says = { $grade ->
    [a] Ce au făcut clienții, într-un test care a măsurat mărimea efectului.
    [b] O mărime constantă, din date sau din multe studii, pentru ceva apropiat de rămânere.
    [c] Direcția este cunoscută; mărimea este estimarea noastră.
   *[other] Aprecierea noastră.
}
# $seen (String) - text, second_hand, computed or judged
seen-says = { $seen ->
    [text] Am citit cifra chiar în text, în rezumatul lui sau în comunicatul lui de presă.
    [second_hand] Am citit cifra într-un alt text, care citează sursa.
    [computed] Am numărat sau am ajustat cifra din date deschise.
   *[other] Nu există un text de citit: este aprecierea noastră.
}
# $kind (String) - the kind of source
source-kind = { $kind ->
    [field_experiment] test cu clienți reali
    [records] evidențele unei firme
    [register] registru public
    [meta_analysis] sinteză a multor studii
    [repeated_measures] aceiași clienți, întrebați din nou în timp
    [experiment] experiment cu cazuri imaginate sau jucate
    [survey] sondaj: ce spun oamenii
    [commentary] articol
    [law] lege
   *[other] aprecierea noastră
}
# $count (String) - how many, written in the reader's way
# $unit (String) - what is counted
source-sample = { $unit ->
    [customers] clienți: { $count }
    [people] persoane: { $count }
    [complaints] reclamații: { $count }
    [ratings] evaluări: { $count }
   *[other] studii: { $count }
}
# Before our translation of what a source says.
source-translation = În română:
# Our translation of what a source says, where it is quoted in another language.
# $id (String) - the source
source-translated = { $id ->
    [halperin_2022] În unele cazuri, a trimite scuze este mai rău decât a nu trimite nimic, mai ales când este vorba de scuze repetate și de scuze care promit că va fi mai bine.
    [cohen_2022] Cea mai bună strategie este trimiterea unui credit pentru o utilizare viitoare (și nu renunțarea la tarif sau trimiterea unui mesaj de scuze).
    [ascarza_2016] În timp ce din grupul de control au plecat doar 6% dintre clienți în cele trei luni de după intervenție, din grupul cu intervenție au plecat 10%.
    [knox_van_oest_2014] Remedierea contracarează efectul reclamației, dar, în aproape toate cazurile, nu îl compensează în întregime.
    [soares_2015] Gravitatea problemei de servire are o influență negativă semnificativă asupra comportamentului de recumpărare al clienților după remediere.
    [mix_match_2020] Potrivirea compensației materiale cu cauza reclamației (de exemplu, o nouă livrare pentru produsele expirate) este cel mai eficient mod de remediere pentru a îmbunătăți păstrarea clienților și valoarea lor pe toată durata relației.
    [de_matos_2007] Efect semnificativ și pozitiv asupra satisfacției, ceea ce susține paradoxul remedierii, dar nesemnificativ asupra intențiilor de recumpărare, a ceea ce spun clienții altora și a imaginii companiei.
    [hill_2013] Intenții de cumpărare (k = 10, r = 0,23, Z cu efecte aleatorii = 2,85, p < 0,01).
    [van_vaerenbergh_2014] Ce cred clienții despre cât de controlabilă a fost cauza influențează direct doar satisfacția față de tranzacția respectivă, pe când ce cred despre cât de durabilă este cauza influențează direct atât satisfacția față de tranzacția respectivă, cât și satisfacția generală.
    [roschk_gelbrich_2014] Cel mai puternic efect al remedierii se observă, în general, atunci când compensația reprezintă o resursă asemănătoare cu problema pe care ar trebui să o compenseze.
    [maxham_netemeyer_2002] Deși remedierile satisfăcătoare pot produce un „paradox al remedierii” după o problemă, ele nu declanșează asemenea creșteri paradoxale după două probleme.
    [gregoire_2009] Cei mai buni clienți ai firmelor au reacțiile nefavorabile cele mai îndelungate.
    [hess_2003] Clienții cu așteptări mai mari privind continuarea relației au avut așteptări mai mici privind remedierea după o problemă de servire.
    [smith_1999] Clienții preferă să primească, la remediere, resurse care corespund tipului de problemă prin care trec, în cantități proporționale cu amploarea problemei apărute.
    [gelbrich_2015] Când clientul refuză serviciul, cel mai mare efect suplimentar al compensației asupra satisfacției se situează între 60% și 120%.
    [lewicki_2016] Rezultatele noastre au arătat că cea mai importantă componentă este recunoașterea responsabilității.
    [haesevoets_2017] Companiile nu ar trebui să ofere compensații mai mari de 150% din prețul inițial.
    [tarp] 82% dintre cei care au reclamat și au fost mulțumiți repede au rămas fideli.
    [sdl_2015] 64% nu vor mai recomanda organizația, vor începe să caute o altă marcă sau vor vorbi activ împotriva organizației, din om în om, pe rețelele sociale sau pe alte canale online.
    [maritz] Este mai puțin probabil să revină și mai puțin probabil să recomande hotelul… chiar și atunci când remedierea le depășește așteptările, ceea ce se întâmplă rar.
    [ccmc_2020] Clienții de astăzi care au reclamat și sunt nemulțumiți sunt cu 22 de puncte procentuale mai puțin fideli mărcii decât cei care nu au reclamat.
    [morgeson_2020] Legătura dintre remediere și fidelitate este mai puternică în economiile care cresc mai repede, în domeniile cu mai multă concurență.
    [msi] Acest lucru poate avea efectul contrar, fiindcă îi face pe clienți mai înclinați să rețină o experiență cu un serviciu drept o problemă.
    [eu261_2004] 250 EUR pentru toate zborurile de 1.500 de kilometri sau mai puțin.
    [eu_2021_782] Companiile feroviare trebuie să restituie 25% din prețul biletului dacă sosirea întârzie cu 60 până la 119 minute, și 50% la întârzieri mai mari.
    [eu_181_2011] Dacă transportatorul nu oferă această alegere, pasagerii au dreptul la o compensație de 50% din prețul biletului.
    [us_14_cfr_250] Ridică limitele răspunderii privind compensația pentru îmbarcare refuzată pe care le pot impune transportatorii aerieni din SUA și cei străini, de la valorile actuale de 775 și 1.550 USD la 1.075 și 2.150 USD.
    [gb_gsop_distribution] Vom face astfel încât să primiți o plată de 95 GBP dacă sunteți client casnic sau de 190 GBP dacă sunteți client noncasnic.
    [gb_gsop_supplier] Vom credita contul de energie al firmei dumneavoastră cu 40 GBP în termen de 10 zile lucrătoare de la neîndeplinirea respectivă.
    [eu_2015_2302] Călătorul are atunci dreptul la rambursarea integrală a tuturor sumelor plătite pentru pachetul de călătorie, în termen de paisprezece zile.
   *[other] { "" }
}
# What a source says, in our words: for the sources that are not quoted.
# $id (String) - the source
source-says = { $id ->
    [abeler_2010] Vânzătorilor care și-au cerut scuze li s-au retras mai multe evaluări proaste decât celor care au oferit puțini bani pentru asta.
    [cfpb] Clienții contestă un răspuns care doar explică de circa două ori mai des decât unul care îndreaptă ceva.
    [ecommerce] Clienții noi pleacă mult mai des decât cei vechi, iar cei care au reclamat, mai des decât cei care nu au reclamat.
    [gelbrich_roschk_2011] Fidelitatea depinde de satisfacția adunată în timp, iar aceasta, ceva mai mult de felul în care sunt tratați oamenii decât de ce li se plătește.
    [orsingher_2010] Ce se plătește face cel mai mult pentru satisfacția față de rezolvare, apoi felul în care sunt tratați oamenii; această satisfacție nu se transmite și la revenire.
    [magnini_2007] O satisfacție mai mare decât înainte este cea mai probabilă când problema a fost mică, prima, izolată și nu a ținut de firmă.
    [roschk_kaiser_2013] La scuze contează cel mai mult empatia, apoi cât de puternic sunt exprimate, apoi cât de repede vin.
    [twitter_ams_2016] Oamenii ar plăti mai mult unei companii care le-a răspuns la mesaj, și cel mai mult după un răspuns venit în câteva minute.
    [qualtrics_xm_2021] O parte dintre respondenții cu o experiență foarte proastă nu au mai cumpărat, iar o parte mai mare au cumpărat mai puțin.
    [morning_consult] Dintre cei mai tineri respondenți, mai puțini decât dintre cei cu o generație mai în vârstă au spus că pleacă după una sau două experiențe proaste.
    [studio_science_2025] Dintre cei mai tineri respondenți, mai puțini decât dintre cei mai în vârstă au spus că pleacă după o experiență proastă.
    [sharp] Promisiunea unor profituri mari din puțină fidelitate în plus se sprijină pe un exercițiu de gândire.
    [uk_delay_repay] Cu cât întârzierea este mai mare, cu atât este mai mare partea din preț care se dă înapoi.
    [judgement] Această cifră este aprecierea noastră. Cazurile dumneavoastră încheiate o corectează.
   *[other] { "" }
}

## Coefficients of the forecast

# $id (String) - the coefficient
effect-name = { $id ->
    [tenure] durata relației
    [notice] o problemă pe care clientul a observat-o
    [severity] o problemă majoră față de una minoră
    [ours] am fi putut preveni problema
    [recur] se poate întâmpla din nou
    [earlier] o problemă anterioară
    [failed] o încercare de remediere care nu a reușit
    [betrayal] o relație lungă, apoi o plângere publică sau o remediere nereușită
    [fix] o măsură în natură
    [money] bani cât toată pierderea
    [apology] scuze complete, prima oară
    [repeat] scuze a treia oară sau mai mult
    [speed] un răspuns imediat față de niciunul
    [courtesy] o persoană anume ia legătura cu clientul
    [base] un client obișnuit de circa un an, fără nicio problemă
    [alt_many] multe alternative
    [alt_few] puține alternative
    [alt_contract] legat prin contract
   *[other] { "" }
}
# How the size was set.
# $id (String) - the coefficient
effect-says = { $id ->
    [tenure] De la clienții unui magazin online, redusă cu o treime, fiindcă nu se spune de unde provin datele.
    [notice] Stabilită între un test, în care cursele întârziate au costat puțin, și ce spun oamenii că fac.
    [severity] Diferența medie dintre o pierdere mare și una mică în sondaj; evidențele firmelor confirmă direcția.
    [ours] Se cunoaște doar direcția: problemele pe care firma le-ar fi putut preveni cântăresc mai mult.
    [recur] Se cunoaște doar direcția; atinge și fidelitatea, așa că este pusă mai sus decât cauza.
    [earlier] Se cunoaște doar direcția: o reclamație anterioară o agravează pe următoarea, pentru un timp.
    [failed] Se cunoaște doar direcția: a doua dezamăgire cântărește mai mult decât prima.
    [betrayal] Se cunoaște doar direcția: cei mai buni clienți țin supărarea cel mai mult după ce se plâng în public.
    [fix] Din reclamațiile unui registru public, redusă fiindcă măsurile nu au fost împărțite la întâmplare.
    [money] Din reclamațiile unui registru public, redusă fiindcă măsurile nu au fost împărțite la întâmplare.
    [apology] Stabilită între experimente, în care ajută, și un test cu pasageri reali, în care vorbele singure nu au făcut aproape nimic.
    [repeat] Direcția s-a văzut într-un test: scuzele repetate pot face rău. Mărimea este estimarea noastră.
    [speed] Sub jumătate din ce sugerează un sondaj vechi, fiindcă acolo cazurile ușoare sunt și cele rapide, iar registrul nu arată niciun efect.
    [courtesy] Se cunoaște doar direcția: contează cum sunt tratați oamenii.
    [base] Stabilită astfel încât circa 90 din 100 de clienți obișnuiți să rămână; cifra dumneavoastră îi ia locul.
    [alt_many] Se cunoaște doar direcția: concurența mărește miza.
    [alt_few] Aprecierea noastră.
    [alt_contract] Aprecierea noastră.
   *[other] { "" }
}
# The size as the source gives it, before we lowered it; all three are log-odds.
# $size (String) - the size
# $low (String) - the lower end of its 95 % interval
# $high (String) - the upper end of its 95 % interval
effect-published = Mărimea publicată: { $size } (de la { $low } la { $high }), în log-șanse

## Other figures of the forecast

# $id (String) - the assumption
assumption-says = { $id ->
    [severity_scale] Cât din răul unei probleme majore face una mai mică sau una critică.
    [cause_scale] Câtă vină cade asupra noastră, după cine a ținut cauza în mână.
    [recurrence_scale] Cât contează teama că se va repeta.
    [earlier_scale] Cum se adună problemele anterioare.
    [failed_scale] Cum se adună încercările nereușite de remediere.
    [betrayal_months] De la câte luni o relație este socotită lungă.
    [tenure_months] Luni: clientul obișnuit și durata de la care mai mult nu mai adaugă nimic.
    [competition] Cu cât contează mai mult remedierea când există multe alternative.
    [overlap] Cât contează partea mai mică atunci când se oferă și o măsură în natură, și bani.
    [curve_kept] Bani când serviciul cu probleme a fost folosit: prima parte contează cel mai mult.
    [curve_refused] Bani când serviciul a fost refuzat: partea din mijloc contează cel mai mult.
    [curve_limit] De la ce parte din pierdere mai mulți bani strică din nou și cât de repede.
    [match] Cât contează o măsură care redă lucrul pierdut, una care este credit sau una de alt fel.
    [apology_parts] Cum își împart cele șase părți ale scuzelor efectul. Ordinea lor a fost măsurată, ponderile nu.
    [apology_due] Cât contează scuzele când se datorează ceva și nu se dă nimic.
    [speed_apology] Cât din efectul rapidității poate fi obținut doar cu vorbe.
    [patience] Minutele după care s-a dus jumătate din efectul rapidității, pe canale.
    [answered] Minutele de acum până când clientul primește răspunsul, pe canale. Rapiditatea se măsoară până la răspuns, ca în studii: ce se promite poate veni mai târziu.
    [months_of_harm] Lunile în care cade cea mai mare parte a răului făcut de o problemă.
    [voice_shares] Ponderi ale respondenților care au spus ce fac după cea mai proastă experiență a lor.
    [voice_reference] Răul la care sunt valabile aceste ponderi: o problemă majoră din vina noastră.
    [money_cap] Partea din pierdere pe care toți banii la un loc nu o depășesc, în afară de ce cere legea.
    [least_money] Partea din pierdere pe care banii o acoperă cel puțin când nimic altceva nu poate, după cât de grav a fost și când serviciul a fost refuzat.
    [margin] Partea din cheltuielile unui client care îi rămâne firmei; cifra din politica dumneavoastră îi ia locul.
    [remedy_cost] Cât costă o măsură firma, ca parte din preț sau din valoarea nominală; cifrele din politica dumneavoastră le iau locul.
    [horizon] Anii de cheltuieli ai unui client în care un plan se poate amortiza; numărul din politica dumneavoastră îi ia locul. Din fiecare an următor se numără partea care rămâne când nu se întâmplă nimic rău.
   *[other] { "" }
}

## Claims

# $verdict (String) - holds, mixed or not_supported
verdict-name = { $verdict ->
    [holds] Dovezile susțin asta
    [mixed] Dovezile se contrazic
   *[other] Larg răspândit, dar nesusținut
}
evidence-supports = Pentru
evidence-disagrees = Împotrivă
# $id (String) - the claim
finding-claim = { $id ->
    [paradox] Un client de care s-a avut grijă este mai fidel decât unul care nu a avut niciodată probleme.
    [win_back] 29 din 100 de clienți pierduți pot fi recâștigați prin recunoașterea greșelii.
    [apology_alone] Scuzele bune sunt de ajuns.
    [promise] Promiteți că nu se va mai întâmpla.
    [apology_parts] Cu cât scuzele au mai multe dintre cele șase părți, cu atât mai bine.
    [speed] Cu cât răspunsul este mai rapid, cu atât rămân mai mulți clienți.
    [more_money] Mai mulți bani păstrează întotdeauna mai mulți clienți.
    [in_kind] Dați înapoi ce s-a pierdut: bani pentru bani, bunuri pentru bunuri.
    [tangible] A face ceva contează mai mult decât a explica.
    [proactive] Contactați clienții înainte să se plângă.
    [ask_complaints] Îndemnați clienții să se plângă.
    [loyal] Clienții fideli iartă mai ușor.
    [satisfied] Un client mulțumit rămâne.
    [severity] Cu cât problema este mai gravă, cu atât rămân mai puțini clienți.
    [competition] Remedierea contează mai mult unde clienții au de ales.
    [stated] Clienții pleacă așa cum spun că vor pleca.
    [voice] După o experiență proastă, clienții vorbesc împotriva firmei.
    [single_customers] Un model poate spune ce client va pleca.
    [age] Clienții mai tineri iartă mai puțin.
    [profit] Dacă păstrați cu 5 din 100 mai mulți clienți, profitul crește cu 25 până la 95%.
   *[other] { "" }
}
# $id (String) - the claim
finding-says = { $id ->
    [paradox] Deseori sunt mai mulțumiți, dar nu cumpără mai mult. O sinteză a multor studii găsește efectul la satisfacție, nu și la cumpărarea din nou. La 20.000 de clienți noi ai unui comerciant, remedierea a ajutat, dar în aproape toate cazurile nu a compensat reclamația. Sondajele din hoteluri arată la fel. De aceea, aici nicio remediere nu este prognozată peste nivelul fără nicio problemă.
    [win_back] În sondaj, 29 din 100 de clienți care se întorseseră deja au dat acest motiv. Nu aceasta este șansa de a recâștiga pe cineva: în același sondaj, doar circa 20 din 100 de respondenți ar lua în calcul să cumpere din nou.
    [apology_alone] Oamenii care își imaginează un caz spun că ajută, iar pe o piață online 45 din 100 de evaluări proaste au fost retrase după scuze, față de 23 după oferta unei sume mici. Dar într-un test cu 1,5 milioane de pasageri cu curse întârziate, vorbele singure nu au fost un leac universal și uneori au făcut mai rău decât nimic; cele mai bune scuze au venit cu un cupon. La un alt serviciu de ride-sharing, creditul a mers mai bine decât un mesaj.
    [promise] O sinteză de studii recomandă să le spuneți clienților ce s-a îmbunătățit. În testul cu pasageri întârziați, promisiunile de mai bine au putut face mai rău decât lipsa oricărui mesaj. Spuneți ce este deja rezolvat; nu promiteți.
    [apology_parts] În două experimente cu 755 de persoane, asumarea greșelii a contat cel mai mult, iar apoi oferta de îndreptare; regretul, explicația și voința de schimbare au fost aproape egale; cererea de iertare a contat cel mai puțin. Participanții au judecat scuze. Nimeni nu a măsurat cine a rămas.
    [speed] Într-un sondaj, 82 din 100 de respondenți cu o pierdere mare ar cumpăra din nou când au fost mulțumiți repede, față de 54 când au fost mulțumiți; dar cazurile ușoare sunt și cele rapide. Un studiu al proprietarului unui canal găsește că oamenii sunt mai dispuși să plătească după răspunsuri rapide. Într-un registru cu 37.417 reclamații, răspunsurile date la timp nu au fost contestate mai rar. De aceea, rapiditatea contează puțin aici și are un interval larg.
    [more_money] În patru studii, fidelitatea a crescut până la circa 150% din preț, apoi s-a oprit sau a scăzut, iar unei minorități nu i-a plăcut nicio plată peste pierdere. Dacă serviciul cu probleme a fost folosit, prima parte contează cel mai mult; dacă a fost refuzat, partea dintre 60 și 120% din preț.
    [in_kind] O sinteză de studii și evidențele unui comerciant arată la fel: măsura care redă lucrul pierdut merge cel mai bine; dacă nu există una, creditul la magazin. Într-un test la un serviciu de ride-sharing, creditul pentru o cursă viitoare a mers mai bine decât renunțarea la tarif.
    [tangible] Într-un registru cu 37.417 reclamații, circa 20 din 100 de clienți au contestat un răspuns care doar explica, între 10 și 13 din 100 o altă măsură decât banii și între 7 și 10 din 100 o plată. A contesta nu înseamnă a pleca, iar măsurile nu au fost împărțite la întâmplare.
    [proactive] În trei teste la un serviciu de ride-sharing, compensația oferită fără a fi cerută, după o așteptare lungă, și-a acoperit costul. În testul unei companii de telefonie, 10 din 100 de clienți contactați din inițiativa companiei au plecat în trei luni, față de 6 din 100 dintre ceilalți. Iar scuzele pentru ceva mărunt îi pot face pe clienți să vadă o problemă care le scăpase.
    [ask_complaints] Într-un sondaj vechi, respondenții care s-au plâns ar cumpăra din nou mai des decât cei care au tăcut, chiar și când nu au fost mulțumiți. Într-un sondaj din 2020, cei a căror reclamație a fost tratată prost au fost cu 22 de puncte mai puțin fideli decât cei care nu spuseseră nimic. Îndemnați doar dacă puteți îndrepta lucrurile.
    [loyal] Se așteaptă la mai puțin și cred cauza mai puțin durabilă, iar cumpărăturile anterioare atenuează lovitura. Dar când se plâng în public, cei mai buni clienți țin supărarea cel mai mult – și răspund cel mai mult la orice pas spre ei.
    [satisfied] O sinteză de studii găsește că satisfacția adunată în timp duce la fidelitate. Alta, a 60 de studii, găsește că satisfacția față de rezolvare nu se transmite și la revenire. De aceea, aici una nu se transformă niciodată în cealaltă.
    [severity] O arată evidențele a 40.813 clienți de telefonie. O arată și un sondaj, la fiecare nivel de rezolvare: mulțumiți repede, 95 din 100 de respondenți ar cumpăra din nou după o pierdere mică și 82 după una mare; dintre cei care au tăcut, 37 și 9.
    [competition] La 35.597 de clienți care s-au plâns, de-a lungul a zece ani, remedierea și fidelitatea au mers mai strâns împreună în domeniile cu mai multă concurență.
    [stated] Într-un sondaj cu 17.509 persoane, 19 din 100 de respondenți au spus că nu au mai cumpărat după o experiență foarte proastă, iar 34 că au cumpărat mai puțin. În testul cu pasageri reali, o cursă întârziată a redus cheltuielile ulterioare cu 5 până la 10%. Prognoza stă între cele două.
    [voice] Din 2.784 de persoane întrebate despre cea mai proastă experiență a lor, 64 din 100 de respondenți au spus că nu mai recomandă, 30 că își caută altă firmă și 12 că vorbesc împotriva firmei. Comunicatul de presă al aceluiași sondaj socotește cei 64 drept cei care fac oricare dintre cele trei. Sunt ponderi ale respondenților și nu intră niciodată în cifra celor care rămân.
    [single_customers] La un model antrenat pe reclamații mai vechi și testat pe unele mai noi, felul răspunsului a deosebit cazurile contestate de celelalte abia mai bine decât întâmplarea: 0,56 până la 0,58 pe o scară pe care 0,5 înseamnă întâmplare și 1 înseamnă perfect. Ponderile grupurilor întregi au fost nimerite bine. De aceea, fiecare cifră este pentru 100 de clienți și are un interval.
    [age] Sondajele se contrazic. Într-unul, 27 din 100 de respondenți mai tineri nu voiau ca problema să fie rezolvată, față de 13 dintre cei mai în vârstă. În altul, 58 din 100 dintre cei mai tineri ar pleca după una sau două experiențe proaste, față de 65 dintre cei cu o generație mai în vârstă. Într-al treilea, 17 din 100 de respondenți între 18 și 25 de ani ar pleca după una, față de 41 dintre cei de la 41 de ani în sus. Vârsta nu este luată în calcul.
    [profit] Provine dintr-un exercițiu de gândire despre înjumătățirea pierderilor, nu dintr-o măsurătoare. Aici, valoarea unui plan vine din cifrele dumneavoastră.
   *[other] { "" }
}

## Legal minimums

# $scheme (String) - the scheme
floor-name = { $scheme ->
    [eu261] Zboruri, Uniunea Europeană
    [us_denied_boarding] Îmbarcare refuzată, Statele Unite
    [eu_rail] Trenuri, Uniunea Europeană
    [uk_delay_repay] Trenuri, Marea Britanie (Delay Repay)
    [eu_bus] Autobuze și autocare, Uniunea Europeană
    [gb_power_cut] Pană de curent, Marea Britanie
    [gb_appointment] Programare la furnizorul de energie, Marea Britanie
    [eu_package] Pachet de vacanță, Uniunea Europeană
   *[other] { "" }
}
# Completes “by law, if …”.
# $scheme (String) - the scheme
floor-condition = { $scheme ->
    [eu261] zborul intră sub normele UE, cauza nu a stat în împrejurări excepționale, iar anularea, unde e cazul, a fost anunțată cu mai puțin de 14 zile înainte
    [us_denied_boarding] pasagerului i s-a refuzat îmbarcarea împotriva voinței sale la un zbor suprarezervat și a respectat regulile de check-in
    [eu_rail] trenul intră sub normele UE, iar întârzierea nu a fost provocată de împrejurări excepționale, de pasager sau de un terț
    [uk_delay_repay] operatorul participă la Delay Repay, iar pasagerul cere suma la timp
    [eu_bus] este o cursă regulată, iar călătoria începe sau se termină în Uniunea Europeană
    [gb_power_cut] defecțiunea a fost în rețeaua distribuitorului, vremea a fost normală și au fost afectați mai puțin de 5.000 de clienți
    [gb_appointment] programarea a fost ratată, întârziată sau mutată cu mai puțin de o zi lucrătoare înainte, la o gospodărie sau la o firmă foarte mică, și nu a fost provocată de nimic în afara controlului furnizorului
    [eu_package] contractul a încetat cu drept la restituirea banilor
   *[other] { "" }
}
# $amount (String) - the minimum, with its currency
# $condition (String) - floor-condition
# $date (String) - the date of the newest text seen
floor-line = Cel puțin { $amount } prin lege, dacă { $condition }. Nu este consultanță juridică; situația la { $date }.
# $condition (String) - floor-condition
# $date (String) - the date of the newest text seen
floor-nothing = Această lege nu fixează nicio sumă, chiar dacă { $condition }. Nu este consultanță juridică; situația la { $date }.
# $currency (String) - the currency that is needed
floor-other-currency = Această lege își exprimă limita în { $currency }; introduceți prețul în { $currency }.
floor-missing = Pentru calculul minimului legal, răspundeți la:
floor-halved = Legea permite companiei aeriene să înjumătățească suma la o întârziere mică; aceasta este jumătatea.
floor-capped = Legea limitează suma; aceasta este limita.
floor-reform = La data aceea, o reformă a acestor sume era în lucru și nu era convenită. Verificați înainte de a vă baza pe ele.
# $payment (String) - money, on_request or account
floor-payment = { $payment ->
    [money] Se plătește în bani. Un voucher doar pe lângă, dacă îl preferă clientul.
    [on_request] Se plătește în bani, dacă o cere clientul. Un voucher doar pe lângă, dacă îl preferă clientul.
   *[other] Se trece în contul clientului.
}
# $input (String) - the input
floor-input = { $input ->
    [disruption] Ce s-a întâmplat
    [delay] Minute de întârziere la sosire
    [distance] Lungimea călătoriei în kilometri
    [within_eu] Începe și se termină în Uniunea Europeană
    [fare] Preț plătit
    [ticket] Bilet
    [route] Zbor
    [from_15] Operatorul plătește de la 15 minute
    [offer] Ce a oferit transportatorul
    [premises] Client
    [off_supply] Minute neîntrerupte fără curent
    [paid_late] Neplătit în zece zile lucrătoare
   *[other] { "" }
}
# $input (String) - the input
floor-hint = { $input ->
    [delay] Dacă a fost o călătorie anulată sau refuzată: minutele de întârziere ale celeilalte legături oferite. Lăsați deschis dacă nu a fost niciuna.
    [fare] La îmbarcare refuzată: un singur sens; la tren: călătoria întârziată; la un pachet: prețul întreg.
    [distance] Până la ultima destinație.
   *[other] { "" }
}
# $choice (String) - the value of an input
floor-choice = { $choice ->
    [delayed] Întârziere
    [cancelled] Anulare tardivă
    [refused] Pasager refuzat
    [single] Dus
    [return] Dus-întors
    [domestic] Intern
    [international] Internațional
    [nothing] Nicio alegere între continuarea călătoriei și banii înapoi
    [travelled] Alegerea; pasagerul a călătorit mai departe
    [refunded] Alegerea; pasagerul a luat banii înapoi
    [home] Gospodărie
    [business] Firmă
    [yes] Da
    [no] Nu
   *[other] { "" }
}
