# The holding note of the safety gate. It cares for the person, names one contact, admits
# nothing, promises nothing and speaks of no money. One wording: such words are chosen once.

# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-subject =
    { $flag ->
        [death] Cu sincere condoleanțe
        [self_harm] Vă rog să citiți întâi acest mesaj
        [data_breach] Vă rog să vă protejați contul
       *[other] Mesajul dumneavoastră către noi
    }

# The first words after the greeting: the person before the matter.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-care =
    { $flag ->
        [self_harm] Dacă sunteți în pericol acum, vă rog să sunați la 112; acolo vă răspunde cineva la orice oră. În România puteți vorbi cu cineva și la linia gratuită TelVerde Antisuicid, 0800 801 200, care are program limitat.
        [death] Vă rog să primiți sincerele noastre condoleanțe.
        [injury] Înainte de orice altceva: sunteți în siguranță și ați primit ajutor medical? Dacă aveți nevoie de ajutor în acest moment, vă rog să chemați întâi ambulanța.
        [child] Înainte de orice altceva: copilul este în siguranță și pe mâini bune? Dacă este nevoie de ajutor în acest moment, vă rog să sunați întâi la numărul de urgență.
        [crime] Înainte de orice altceva: sunteți în siguranță? Dacă sunteți în pericol în acest moment, vă rog să sunați întâi la poliție.
        [discrimination] Vă mulțumesc că ne-ați spus acest lucru. A fost nevoie de curaj, iar cuvintele dumneavoastră au fost auzite.
        [data_breach] Vă rog să schimbați acum parola contului pe care îl aveți la noi și peste tot unde mai folosiți aceeași parolă. Nu răspundeți la mesaje care vă cer coduri sau bani în numele nostru.
        [legal] Am primit ceea ce ne-ați trimis.
       *[none] Vă mulțumesc că ne-ați spus acest lucru.
    }

# Where the matter lies now.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-next =
    { $flag ->
        [self_harm] Suntem alături de dumneavoastră, iar acum nimic altceva nu este urgent.
        [death] Nu trebuie să faceți nimic. Când doriți să vorbiți cu noi, alegeți dumneavoastră momentul.
        [injury] De caz se ocupă persoana care răspunde la noi de asemenea situații, iar tot ce are legătură cu el se păstrează.
        [child] De caz se ocupă persoana care răspunde la noi de asemenea situații, iar tot ce are legătură cu el se păstrează.
        [crime] Puteți depune oricând o plângere la poliție. Tot ce avem în legătură cu cele întâmplate se păstrează pentru poliție.
        [discrimination] De caz se ocupă acum persoana care răspunde la noi de egalitatea de tratament și care nu a avut nicio legătură cu cele întâmplate.
        [data_breach] De caz se ocupă acum persoana care răspunde la noi de protecția datelor.
        [legal] De caz se ocupă acum persoana care răspunde la noi de asemenea situații și care vă va răspunde în scris.
       *[none] De caz se ocupă acum persoana care răspunde la noi de asemenea situații.
    }

# The one person to turn to.
# $kind (String) - what the contact is: phone, address (an email address), other
# $signed (Bool) - whether the writer's name is known
# $writer (String) - the writer's name
# $contact (String) - a phone number or an address
# $channel (String) - say email letter text
letter-holding-contact =
    { $kind ->
        [phone]
            { $signed ->
                [true] Persoana dumneavoastră de contact pentru orice este { $writer }, la { $contact }.
               *[false] Ne puteți suna direct la { $contact }.
            }
        [address]
            { $signed ->
                [true] Persoana dumneavoastră de contact pentru orice este { $writer }, la { $contact }.
               *[false] Ne puteți scrie direct la { $contact }.
            }
        [other]
            { $signed ->
                [true] Persoana dumneavoastră de contact pentru orice este { $writer }: { $contact }.
               *[false] Ne găsiți direct: { $contact }.
            }
       *[none]
            { $signed ->
                [true] Persoana dumneavoastră de contact pentru orice este { $writer }.
               *[false]
                    { $channel ->
                        [say] Ne puteți contacta oricând în legătură cu acest lucru.
                        [letter] Ne puteți contacta oricând în legătură cu acest lucru.
                       *[other] Puteți răspunde la acest mesaj la orice oră.
                    }
            }
    }

# Takes the matter out of the public.
letter-holding-public = Lucrurile despre care scrieți au locul într-o discuție între dumneavoastră și noi, nu pe o pagină publică.
