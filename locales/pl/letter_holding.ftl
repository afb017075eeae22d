# The holding note of the safety gate. It cares for the person, names one contact, admits
# nothing, promises nothing and speaks of no money. One wording: such words are chosen once.

# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-subject =
    { $flag ->
        [death] Wyrazy współczucia
        [self_harm] Proszę najpierw przeczytać tę wiadomość
        [data_breach] Proszę zabezpieczyć swoje konto
       *[other] Państwa wiadomość do nas
    }

# The first words after the greeting: the person before the matter.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-care =
    { $flag ->
        [self_harm] W razie bezpośredniego zagrożenia proszę zadzwonić pod numer 112. W Polsce o każdej porze ktoś czeka na rozmowę pod numerem 800 70 2222, a dla dzieci i młodzieży pod numerem 116 111.
        [death] Proszę przyjąć wyrazy szczerego współczucia.
        [injury] Najpierw najważniejsze: czy nic już Państwu nie grozi i czy dotarła już pomoc lekarska? Jeśli pomoc jest potrzebna w tej chwili, proszę najpierw wezwać pogotowie.
        [child] Najpierw najważniejsze: czy dziecko jest bezpieczne i pod dobrą opieką? Jeśli pomoc jest potrzebna w tej chwili, proszę najpierw zadzwonić na numer alarmowy 112.
        [crime] Najpierw najważniejsze: czy nic już Państwu nie grozi? W razie zagrożenia w tej chwili proszę najpierw zadzwonić na policję.
        [discrimination] Dziękujemy, że nam Państwo o tym powiedzieli. Wymagało to odwagi, a ten głos został usłyszany.
        [data_breach] Proszę teraz zmienić hasło do konta u nas i wszędzie tam, gdzie jest ono takie samo. Proszę nie odpowiadać na wiadomości, w których ktoś w naszym imieniu prosi o kody lub pieniądze.
        [legal] Otrzymaliśmy to, co Państwo do nas wysłali.
       *[none] Dziękujemy za tę wiadomość.
    }

# Where the matter lies now.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-next =
    { $flag ->
        [self_harm] Nie są z tym Państwo sami i nic innego nie jest teraz pilne.
        [death] Z Państwa strony nic nie jest potrzebne. Gdy przyjdzie pora na rozmowę z nami, termin zależy tylko od Państwa.
        [injury] Zajmuje się tym osoba, która odpowiada u nas za takie sprawy, i zachowujemy wszystko, co jest z tym związane.
        [child] Zajmuje się tym osoba, która odpowiada u nas za takie sprawy, i zachowujemy wszystko, co jest z tym związane.
        [crime] Można to w każdej chwili zgłosić policji. Zachowujemy dla niej wszystko, co mamy w tej sprawie.
        [discrimination] Zajmuje się tym teraz osoba, która odpowiada u nas za równe traktowanie i nie brała udziału w tym zdarzeniu.
        [data_breach] Zajmuje się tym teraz osoba, która odpowiada u nas za ochronę danych.
        [legal] Zajmuje się tym teraz osoba, która za to odpowiada, i to ona odpowie Państwu na piśmie.
       *[none] Zajmuje się tym teraz osoba, która odpowiada u nas za takie sprawy.
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
                [true] We wszystkich sprawach do Państwa dyspozycji jest { $writer }, telefon: { $contact }.
               *[false] Można zadzwonić bezpośrednio do nas: { $contact }.
            }
        [address]
            { $signed ->
                [true] We wszystkich sprawach do Państwa dyspozycji jest { $writer }, adres: { $contact }.
               *[false] Można napisać bezpośrednio do nas: { $contact }.
            }
        [other]
            { $signed ->
                [true] We wszystkich sprawach do Państwa dyspozycji jest { $writer }: { $contact }.
               *[false] Bezpośredni kontakt z nami: { $contact }.
            }
       *[none]
            { $signed ->
                [true] We wszystkich sprawach do Państwa dyspozycji jest { $writer }.
               *[false]
                    { $channel ->
                        [say] W tej sprawie mogą się Państwo zwrócić do nas w każdej chwili.
                        [letter] W tej sprawie mogą się Państwo zwrócić do nas w każdej chwili.
                       *[other] Na tę wiadomość można odpowiedzieć o każdej porze.
                    }
            }
    }

# Takes the matter out of the public.
letter-holding-public = To jest sprawa na rozmowę między Państwem a nami, a nie na forum publiczne.
