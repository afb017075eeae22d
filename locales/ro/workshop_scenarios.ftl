scenario-title = { $id ->
    [sc-08] Treizeci și cinci de lei
    [sc-11] Pacientul care a zis că nu e nimic
    [sc-12] Acceptăm carduri
    [sc-14] După furtună
    [sc-16] Vaza
    [sc-18] Trei centimetri
    [sc-20] Două versiuni ale unui apel
    [sc-21] Lista la vedere
    [sc-22] Al patrulea colet dispărut
    [sc-23] Cartușul greșit
   *[sc-24] Garanție pentru unii
}
scenario-story = { $id ->
    [sc-08] O bancă i-a luat unei cliente de două ori același comision de 35 de lei. Este acolo de 14 ani, sună rar și îl găsește în aplicație. Operatoarea vede greșeala, returnează banii cât clienta este încă la telefon, își cere scuze și spune într-o propoziție ce s-a întâmplat (două tarife active după o migrare), apoi că săptămâna aceasta se corectează la toți. Apelul durează patru minute. Clienta mulțumește, surprinsă.
    [sc-11] Un cabinet de kinetoterapie anulează o ședință prin SMS cu zece minute înainte: mașina terapeutei s-a stricat și nimeni nu i-a verificat mai devreme lista. Pacientul este deja în parcare. Spune că nu e nimic și conduce jumătate de oră până acasă. După două săptămâni recepționera observă că, pentru prima dată în șase ani, nu s-a mai programat. Cheltuiește cam 1.100 EUR pe an, nu s-a plâns și nu cere nimic.
    [sc-12] Pe site-ul biroului de autorizații scrie că se acceptă carduri. La ghișeu, numai numerar: terminalul a fost returnat în primăvară. Cel mai apropiat bancomat este la doi kilometri; când solicitanta se întoarce, numărul ei a trecut și trebuie să ia altul. O costă nouăzeci de minute. Trebuie să vină aici, alt birou nu există. Este amabilă și cere doar ca pagina să fie corectată.
    [sc-14] Noaptea un copac sparge acoperișul unei stații de pompare; 340 de case nu au apă până la ora unu după-amiaza. Compania a văzut scăderea presiunii la 05:30 și a trimis la 06:10 mesaje cu scuze și cu o oră care s-a respectat. Patroana unei cafenele a pierdut vânzările de sâmbătă dimineață, cam 400 EUR, și întreabă calm pe Facebook ce aveți de gând. Legal, nu aveți nicio răspundere. Alt furnizor nu există.
    [sc-16] O femeie de serviciu răstoarnă o vază. Proprietara lipsește și ar fi observat abia peste câteva zile. Femeia sună la birou, biroul o sună pe proprietară în mai puțin de o oră, își cere scuze și spune limpede ce s-a întâmplat. Vaza costa poate 80 EUR și era de la bunica ei. Folosește serviciul de doi ani, 60 EUR pe săptămână, cam 3.000 EUR pe an. Este tristă, nu supărată, și cere doar să i se păstreze cioburile.
    [sc-18] Un magazin scurtează o pereche de blugi (70 EUR) cu trei centimetri prea mult: croitorul a citit rândul greșit de pe bilet. Clientul îi probează la tejghea și râde. Vânzătorul își cere scuze, ia de pe raft o pereche nouă, o scurtează cât clientul își bea cafeaua alături și nu adaugă nimic în afară de un zâmbet. Clientul spune că biletele se citesc greu. Pe stradă sunt zece magazine de haine.
    [sc-20] O recenzie de o stea spune: comandat prin telefon pentru șapte, mâncarea a venit la opt și zece, rece. Pe biletul dumneavoastră scrie opt. Cine a preluat apelul nu mai lucrează aici și nimeni nu știe cine a auzit greșit. Clientul a mâncat și este supărat; 40 de oameni au apreciat postarea. Comanda a costat 46 EUR. Nimeni nu și-a cerut scuze, pentru că fiecare e sigur că are dreptate. Clientul numește un concurent de după colț.
    [sc-21] O sală de sport scrie celor patruzeci de membri ai grupei pentru spate. Toate adresele se văd, iar lista atașată are o coloană la care nu s-a uitat nimeni: hernie de disc, operație, însărcinată. O membră răspunde prin e-mail, calm, dar ferm: vrea să i se spună în scris cum s-a întâmplat și ce va fi altfel la următorul mesaj și a anunțat autoritatea pentru protecția datelor. De bani nu pomenește. Plătește 39 EUR pe lună, cu contract pe un an.
    [sc-22] O clientă anunță un colet dispărut (49 EUR) a patra oară într-un an; de fiecare dată banii au fost returnați, cu scuze. Curierul are o poză cu coletul la ușă, fără numărul ușii. Clienta scrie politicos și cere banii. Nimeni nu știe unde ajung coletele: vecini, șofer, clientă. Cheltuiește 1.100 EUR pe an și cumpără de trei ani.
    [sc-23] Un client a cumpărat cerneală pentru altă imprimantă (42 GBP), deși modelul scrie pe cutie, și a rupt ambalajul. Greșeala mea, spune la tejghea, dar s-ar putea schimba? Regula zice: nu primim cerneală desfăcută. Tânărul vânzător spune asta fără să ridice privirea. Clientul este aici prima dată. Cartușul potrivit stă pe raft, iar furnizorul primește cutiile deteriorate.
   *[sc-24] Un cuplu rezervă un apartament de vacanță. La sosire li se cere o garanție de 300 EUR în numerar. Află de la vecini că oaspeții din țara proprietarului nu o plătesc niciodată; agentul spune: cu unii ca voi trebuie să fim atenți. Pleacă și dorm în altă parte. Acum șase zile au scris un e-mail și nu au primit răspuns. Nu vor bani. Vor să știe dacă aceasta este regula agenției și să înceteze.
}
scenario-question = { $id ->
    [sc-01] Nu lipsea nimic din ce s-a plătit. A fost măcar o greșeală și cât ar trebui să coste îndreptarea ei?
    [sc-02] La care dintre cele patru gesturi (scuze, cartofi proaspeți, discreție, plăcintă) ați putea renunța fără pierdere?
    [sc-03] La ce greșeli o găleată cu cafea ar înrăutăți lucrurile?
    [sc-04] Stațiunea a dat un nou skipass, nu banii. Ce îi spune oaspetelui fiecare alegere?
    [sc-05] Zece euro pentru o jucărie sau zece euro reducere: același cost, același efect?
    [sc-06] Cer doar nota. Ce scrieți pe ea și cine o înmânează?
    [sc-07] Ce scrieți exact despre cauză, acum că în scrisoare era vremea?
    [sc-08] Ați fi adăugat un cadou? Ce i-ar fi spus?
    [sc-09] Scrieți răspunsul fără cuvintele „scuze”, „regretăm” și „neplăceri”.
    [sc-10] El oferă două ieșiri. Pe care o alegeți și ce adăugați pentru ziua de naștere?
    [sc-11] Îl sunați după două săptămâni? Care este prima propoziție?
    [sc-12] Fără bani, fără concurență: de ce ar îndrepta biroul ceva?
    [sc-13] Ce trebuie să conțină analiza ca să fie crezută a patra oară?
    [sc-14] Răspundeți-i în public în trei propoziții. Plătiți?
    [sc-15] Lucrarea era necesară și făcută. Cât dați înapoi din 650 CHF?
    [sc-16] Optzeci de euro pentru ceva de neînlocuit: plătiți, propuneți lipirea sau întrebați?
    [sc-17] Ce faceți în primele cincisprezece minute și ce nu faceți?
    [sc-18] Un voucher l-ar fi făcut mai fidel sau doar mai scump?
    [sc-19] Puteți returna 9,80 sau plăti 64. Ce alegeți și cu ce cuvinte?
    [sc-20] Scrieți răspunsul public în patru propoziții, fără să faceți pe cineva mincinos.
    [sc-21] Ce poate spune recepția astăzi membrilor, înainte de răspunsul oficial?
    [sc-22] Banii înapoi din nou? Da sau nu, și ce schimbați la următoarea comandă?
    [sc-23] Regula spune nu. Cine poate spune da și cum rămâne regula în picioare?
   *[sc-24] Ce trebuie lămurit înainte să le scrie cineva?
}
scenario-point = { $id ->
    [sc-01] Pierderea a fost simbolică, deci și îndreptarea: recunoașteți scăparea, dați înapoi exact ce lipsea, adăugați un mic lucru potrivit. O reducere în bani ar fi ratat esențialul.
    [sc-02] Întâi credeți, reparați pe loc, lăsați omul de la tejghea să decidă. Faptul că au fost crezuți a valorat mai mult decât plăcinta.
    [sc-03] Managerul a observat înainte să se plângă clientul, a îndreptat întâi purtarea și a glumit la urmă. Umorul merge după scuze, la o greșeală mică, cu un client care intră în joc, niciodată în locul îndreptării.
    [sc-04] O greșeală față de un grup, pe care firma a văzut-o prima: acționați înainte de prima plângere, întâi căldura, apoi banii, și la fel pentru toți.
    [sc-05] Adresați-vă celui care a așteptat cu adevărat. Cadoul a costat puțin fiindcă se potrivea cu paguba: băiatul a stat două săptămâni fără pat.
    [sc-06] Dezamăgiți de două ori: reparațiile nereușite cântăresc acum mai mult decât suprarezervarea. O a doua scuză obișnuită nu valorează nimic; răspunde cineva care poate decide.
    [sc-07] Clienții iartă cauzele din afara controlului dumneavoastră și o pedepsesc pe cea falsă. Odată descoperită, explicația este ea însăși a doua greșeală.
    [sc-08] La o greșeală mică și clară, viteza și o propoziție cinstită bat orice voucher. Primul contact a rezolvat tot.
    [sc-09] Scuzele se uzează. După a doua contează doar altă faptă; clienta este ținută de contract, nu de fidelitate.
    [sc-10] Clientul a cumpărat de la dumneavoastră, nu de la curier. Luați cazul întreg, cu partenerul vă socotiți după.
    [sc-11] Cei mai mulți nemulțumiți nu se plâng. Programarea care lipsește este plângerea, iar a suna primul este îndreptarea.
    [sc-12] Ea nu poate pleca și nu există preț de returnat: rămâne o cale corectă. Serviți-o imediat și corectați pagina înainte să ajungă acasă.
    [sc-13] La greșeli repetate contează dacă rămâne cauza: o analiză care arată ce s-a schimbat valorează mai mult decât creditul.
    [sc-14] Când cauza vine din afară, calitatea informației este serviciul. Plătiți din bunăvoință sau deloc, dar la fel tuturor, și spuneți de ce.
    [sc-15] Un preț corect stabilit pe o cale incorectă tot se simte ca o supraîncărcare. Să fi întrebat costa un telefon.
    [sc-16] A spune înainte să fii descoperit preface pierderea în încredere. Ce se poate înlocui se plătește; pentru rest întrebați ce ar ajuta.
    [sc-17] Stop: nicio scrisoare, niciun voucher, nicio sumă din magazin. Opriți vânzarea, dați mai departe și să sune astăzi persoana potrivită.
    [sc-18] Nu reparați peste măsură. O refacere rapidă a fost de ajuns; adevărata îndreptare este un bilet care se poate citi.
    [sc-19] Separați prețul de paguba care a urmat: banii pe bilet nu răspund pentru taxi. Spuneți ce se datorează și ce dați în plus.
    [sc-20] Când două versiuni se contrazic, nu alegeți una în public. Răspundeți pentru cititori, înțelegeți-vă cu clientul în privat și lăsați faptul deschis.
    [sc-21] Două semnale de siguranță deodată: date și autoritate. Bunătatea e posibilă, improvizația nu: răspunde cine se ocupă de protecția datelor.
    [sc-22] Aveți încredere, dar schimbați procedura: acceptați cererea și propuneți un punct de ridicare sau o semnătură, ca să nu mai fie o a cincea. Nu acuzați niciodată.
    [sc-23] Greșeala este a lui, tonul al dumneavoastră. Când generozitatea costă puțin, dreptatea poate costa un client; când costă mult, fiți amabili și fermi.
   *[sc-24] Demnitatea nu se compensează. Dați mai departe, aflați, răspundeți personal și arătați schimbarea; un voucher ar repeta jignirea.
}
scenario-notes = { $id ->
    [sc-01] Jumătate din sală să susțină că nu s-a întâmplat nimic. Apoi întrebați cine ar mai cumpăra acolo și de ce.
    [sc-02] Jucați scena la tejghea cu dovezi cerute, apoi fără. Cronometrați ambele.
    [sc-03] Sala râde; întrebați imediat ce se întâmpla dacă managerul începea cu gluma.
    [sc-04] Adunați întâi ce le trebuie oamenilor în primul minut. Banii vin de obicei al patrulea.
    [sc-05] Cereți cadouri potrivite cu paguba, din munca participanților. Fără vouchere.
    [sc-06] Fiți atenți la un nou „ne cerem scuze”. Întrebați cine la ei poate decide la douăsprezece și jumătate noaptea.
    [sc-07] Propoziția despre cauză se scrie cuvânt cu cuvânt; citiți trei cu voce tare.
    [sc-08] Cei mai mulți vor un cadou. Arătați cât costă când greșeala lovește mii.
    [sc-09] Interzicerea celor trei cuvinte este chiar exercițiul. Adunați verbe, numărați fapte.
    [sc-10] Desenați triunghiul magazin, curier, client. Cine rămâne pe dinafară?
    [sc-11] Întrebați cine știe câți clienți n-au mai venit luna trecută. Tăcerea este răspunsul.
    [sc-12] Pentru săli fără birouri publice: înlocuiți biroul cu singurul furnizor din oraș.
    [sc-13] Împărțiți sala: unii scriu pentru inginerul care citește, alții pentru șeful care semnează prelungirea.
    [sc-14] Votați de două ori: înainte și după ce aud că încă 12 firme urmăresc discuția.
    [sc-15] Cineva va spune „dar era necesară”. Lăsați așa, apoi întrebați de a treia oară.
    [sc-16] Mergeți încet. Întrebarea este de ce se temea femeia de serviciu.
    [sc-17] Aici nu există cifră pentru un plan. Dacă sala vrea să trimită un voucher, opriți-vă și parcurgeți primele cincisprezece minute.
    [sc-18] Comparați estimările celor care ar adăuga ceva cu ale celorlalți.
    [sc-19] Să se certe două mese: una doar pentru lege, alta doar pentru relație.
    [sc-20] Citiți răspunsurile cu ochii celor patruzeci de cititori. După care ar comanda?
    [sc-21] Asta nu se rezolvă într-o sală de curs. Întrebați cine răspunde la ei; dacă nu știe nimeni, acesta e rezultatul.
    [sc-22] Opriți orice propoziție cu o bănuială. Cereți în loc o schimbare a procedurii.
    [sc-23] Jucați o dată cu ochii în casă și o dată cu ochii la client. Aceeași regulă, aceleași cuvinte.
   *[sc-24] Aveți grijă de cei din sală: cineva a trăit asta. Vorbiți despre regulă, nu despre cuplu.
}
scenario-debrief = { $question ->
    [sc-01-1] Ce a pierdut de fapt clienta și care parte a răspunsului i-a dat-o înapoi?
    [sc-01-2] Magazinul a chemat-o personal. Când e un cost pentru client și când parte din îndreptare?
    [sc-01-3] Ce s-ar fi schimbat dacă răspunsul ar fi negat că lipseau șervețelele?
    [sc-02-1] Cât ar fi costat cererea de dovezi, față de cartofi?
    [sc-02-2] De ce a vorbit administratorul încet și când ați vorbi mai bine ca să audă și alții?
    [sc-02-3] Cine din echipa dumneavoastră poate dărui o plăcintă fără să întrebe?
    [sc-03-1] Ce i-a spus managerului că vizitatorul pleacă?
    [sc-03-2] În ce ordine au venit ascultarea, scuzele, ajutorul și gluma și contează ordinea?
    [sc-03-3] Cauza, șase vânzători fără treabă, e acolo și mâine. Ce trebuie schimbat?
    [sc-04-1] Ce ar fi trebuit să li se spună oamenilor cât stăteau suspendați?
    [sc-04-2] Le-ați spune oaspeților că piesa trebuia schimbată? Dar dacă întreabă un jurnalist?
    [sc-04-3] Unde este linia dincolo de care cazul se predă în loc să se facă un plan?
    [sc-05-1] Cine a avut de suferit și cine plătește?
    [sc-05-2] Furnizorul a întârziat. Să audă părinții asta și cu ce cuvinte?
    [sc-05-3] Cât ar fi valorat mașinuța dacă nu suna nimeni cu o săptămână înainte?
    [sc-06-1] Care dintre cele trei greșeli o țin minte peste un an?
    [sc-06-2] Ce putea face recepționerul cu 150 EUR și fără telefon?
    [sc-06-3] Clienții tăcuți: mulțumiți, obosiți sau pierduți? Cum ați afla?
    [sc-07-1] Cât vă costă nota hotelului și cât cuvântul „vreme”?
    [sc-07-2] Care propoziție din răspuns ați citi-o la tribunal?
    [sc-07-3] Cum putea afla echipajul de la poartă cauza adevărată?
    [sc-08-1] Ce i-a trebuit operatoarei (drepturi, ecran, cuvinte) ca să termine în patru minute?
    [sc-08-2] Greșeala lovește mii. Așteptați să sune ei?
    [sc-08-3] Cum măsurați un caz care nu lasă nicio plângere?
    [sc-09-1] De ce n-au ajutat două vizite cinstite?
    [sc-09-2] Ați elibera-o din contract? Cât costă să o țineți?
    [sc-09-3] Ce cifră de pe tabloul dumneavoastră arată cazul ca rezolvat?
    [sc-10-1] Ce trebuia să spună primul mesaj ca să nu mai existe celelalte două?
    [sc-10-2] Cine la dumneavoastră poate trimite al doilea telescop înainte să apară primul?
    [sc-10-3] Ce îi cereți curierului și când?
    [sc-11-1] O pană pe drum nu se poate preveni. Ce se putea?
    [sc-11-2] Ce semne ale unui client tăcut înregistrați deja?
    [sc-11-3] Câte asemenea apeluri v-ați permite pe săptămână și către cine?
    [sc-12-1] Ce faceți pentru ea înainte să plece astăzi?
    [sc-12-2] Cine poate schimba o propoziție pe site și cât durează?
    [sc-12-3] Cum dați înapoi nouăzeci de minute?
    [sc-13-1] De ce a durut pagina de stare mai tare decât pana?
    [sc-13-2] Cine semnează: responsabilul de cont, inginerul, șeful?
    [sc-13-3] Ați oferi o ieșire din contract?
    [sc-14-1] Ce a făcut mesajul de dimineață mai bun decât orice despăgubire?
    [sc-14-2] Dacă plătiți cafenelei, cine urmează?
    [sc-14-3] Ce parte a avariei depindea totuși de dumneavoastră?
    [sc-15-1] Ce ar fi răspuns ea dacă ați fi sunat?
    [sc-15-2] Împărțiți diferența sau țineți regula: ce va povesti ea?
    [sc-15-3] De ce s-a întâmplat de trei ori și cine poate opri asta?
    [sc-16-1] Ce i-a dat curaj femeii de serviciu să sune?
    [sc-16-2] Cât v-ar fi costat aceeași vază dacă o găsea proprietara?
    [sc-16-3] Ce îi spuneți femeii de serviciu și în fața cui?
    [sc-17-1] De ce este un voucher de 20 de lire cel mai prost răspuns?
    [sc-17-2] Cine trebuie să știe înainte să fie sunată clienta?
    [sc-17-3] Ce poate spune omul de la telefon și ce nu?
    [sc-18-1] Ce vă dă clientul aici gratis?
    [sc-18-2] Unde se mai citește rândul greșit în munca dumneavoastră?
    [sc-18-3] Când jignește un cadou mic?
    [sc-19-1] Ce regulă de transport vă obligă, orice ați simți?
    [sc-19-2] Ce i s-ar fi putut permite conductorului la zece seara?
    [sc-19-3] Ce e mai ieftin: taxiul sau un abonament anual neînnoit?
    [sc-20-1] De ce fapte aveți nevoie și care pot rămâne deschise?
    [sc-20-2] Șaptezeci de minute întârziere sau zece? Cum depinde oferta de asta?
    [sc-20-3] Cum veți lua de mâine comenzile prin telefon?
    [sc-21-1] De ce este periculoasă aici o plată din amabilitate?
    [sc-21-2] Cui trebuie să-i spuneți, deși n-a întrebat încă?
    [sc-21-3] Ce obicei trimite coloana aceea cu fiecare mesaj?
    [sc-22-1] Ce pierdeți dacă refuzați o clientă cinstită și ce dacă plătiți una necinstită?
    [sc-22-2] Ce fapt ar lămuri cazul și îl puteți afla fără să acuzați?
    [sc-22-3] De la a câta cerere se schimbă regula și știe ea asta?
    [sc-23-1] Ce ați face dacă furnizorul n-ar primi nimic înapoi?
    [sc-23-2] Cum vorbiți despre greșeala lui fără să apăsați pe rană?
    [sc-23-3] Este aici ceva pentru care să cereți scuze?
    [sc-24-1] Care dintre cele două cereri este mai grea?
    [sc-24-2] Cum aflați ce s-a spus la ușă fără să mușamalizați?
   *[sc-24-3] Ce ați vrea să poată povesti altora peste o lună?
}
try-bad-letter = { $n ->
    [1] Stimate domnule Lee, ne pare rău dacă ați avut impresia că ați așteptat prea mult. Masa era rezervată pentru șapte și v-am așezat la opt și zece. În acea seară au fost comise greșeli. Dacă ați fi spus personalului, nu s-ar fi întâmplat. Ne cerem scuze pentru eventualele neplăceri.
    [2] Stimată doamnă Brown, ne pare rău că a ajuns coletul deteriorat, dar curierul nostru livrează mii de colete pe zi. A fost doar o mică zgârietură. Astăzi am trimis o lampă nouă; ajunge vineri. Satisfacția dumneavoastră este prioritatea noastră. Dacă ștergeți recenzia, adăugăm un voucher de 20 EUR.
   *[3] Stimată doamnă Novak, vă rugăm să ne iertați. Sistemul era suprasolicitat din cauza migrării, iar clientul nu a putut fi contactat. Îmi cer scuze: nu am verificat al doilea apel al dumneavoastră și ați așteptat nouă zile un răspuns. Vom face tot posibilul ca acest lucru să nu se mai repete niciodată. Vă rugăm să completați formularul atașat, să copiați factura și să le trimiteți prin poștă.
}
