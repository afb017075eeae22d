### The plan as dated steps, and the apology beside it.

plan-title = Plan
plan-now = teraz
# $duration (String) - a duration in the accusative: 30 minut, 4 godziny
plan-within = najdalej za { $duration }
# $date (String) - a day, in the nominative
plan-by = termin: { $date }
# What is to be done, when there is an amount.
# $kind (String) - the kind of step
# $amount (String) - the amount, with its currency
plan-step-amount = { $kind ->
    [legal_minimum] Wypłacić { $amount } wymagane przez prawo
    [refund] Zwrócić { $amount }
    [expenses] Pokryć koszty klienta: { $amount }
    [credit] Przyznać { $amount } do wykorzystania w firmie
    [voucher] Dać bon na { $amount }
    [fee_waiver] Obniżyć rachunek o { $amount }
    [ask_approval] Poprosić o zgodę na { $amount }
   *[other] { $amount }
}
# What is to be done.
# $kind (String) - the kind of step
plan-step = { $kind ->
    [apologise] Skontaktować się z klientem, wysłuchać i przeprosić
    [legal_minimum] Wypłacić to, czego wymaga prawo
    [ask_approval] Poprosić o zgodę
    [redo] Wykonać ponownie bez opłat
    [refund] Zwrócić pieniądze
    [expenses] Pokryć koszty klienta
    [credit] Przyznać środki do wykorzystania w firmie
    [voucher] Dać bon
    [fee_waiver] Obniżyć rachunek
    [upgrade] Dać wyższy standard niż opłacony
    [gift] Dodać drobny upominek
    [personal_contact] Skontaktować się osobiście i pozostać osobą do kontaktu
    [correct_record] Poprawić rachunek, rezerwację lub dane
    [cause_fixed] Usunąć przyczynę; powiedzieć o tym dopiero po fakcie
    [priority] Następnym razem dać pierwszeństwo
    [check_back] Zapytać, czy teraz jest już dobrze
    [care_first] Zadbać, żeby ta osoba była bezpieczna i miała opiekę
    [escalate] Przekazać sprawę osobie, która o takich sprawach decyduje
    [keep_evidence] Zachować wszystko: nazwiska, godziny, wiadomości, rzeczy, zdjęcia
   *[other] Wysłać wiadomość wstępną; do niczego się nie przyznawać i nic więcej nie obiecywać
}
# The words of the first step when there is something to explain or put right first.
# $stance (String) - explain, regret or act
plan-apologise = { $stance ->
    [explain] Skontaktować się z klientem, wysłuchać i wyjaśnić
    [regret] Skontaktować się z klientem, wysłuchać i wyrazić żal
    [act] Skontaktować się z klientem, wysłuchać i powiedzieć, co będzie zrobione
   *[other] Skontaktować się z klientem, wysłuchać i przeprosić
}
# $amount (String) - the part of the amount that waits for approval
plan-after = Po uzyskaniu zgody jeszcze { $amount }
# The same when nothing is given before the approval.
# $amount (String) - the amount that waits for approval
plan-after-all = Po uzyskaniu zgody { $amount }
# $who (String) - you, team, manager, area_manager, director or other
# $name (String) - the role’s name, when the house has its own
plan-who = { $who ->
    [you] kierownik
    [team] właściwy zespół
    [manager] kierownik
    [area_manager] kierownik regionalny
    [director] dyrektor
   *[other] { $name }
}
# $role (String) - manager, area_manager, director or other
# $name (String) - the role’s name, when the house has its own
plan-approver = { $role ->
    [manager] Potrzebna zgoda kierownika
    [area_manager] Potrzebna zgoda kierownika regionalnego
    [director] Potrzebna zgoda dyrektora
   *[other] Potrzebna zgoda: { $name }
}
# The rule that put the step into the plan.
# $reason (String) - the rule
plan-reason = { $reason ->
    [responsibility_first] W przeprosinach najwięcej waży wzięcie odpowiedzialności.
    [explain_outside] Przyczyna nie leży po stronie firmy: zamiast przyznania się do winy potrzebne jest uczciwe wyjaśnienie.
    [cause_open] Nie wiadomo jeszcze, co było przyczyną: należy wyrazić żal, ale winy na razie ani nie przyjmować, ani nikomu nie przypisywać.
    [action_before_words] Przeprosiny padły już co najmniej dwa razy: kolejne, zanim coś zostanie zrobione, szkodzą.
    [restores_loss] Oddaje to, co zostało stracone, w tej samej postaci.
    [money_lost] Klient stracił pieniądze, więc naprawiają to pieniądze.
    [makes_good] Naprawia to, czego nie naprawią same przeprosiny.
    [attention] Obok tego, co klient dostaje, liczy się to, jak jest traktowany.
    [cause_stable] Jeśli to może się powtórzyć, zostaje mniej klientów, cokolwiek jeszcze się zrobi.
    [law] Wymaga tego prawo, niezależnie od reszty propozycji.
    [above_limit] Kwota przekracza własny limit.
   *[ask_afterwards] Pozwala się dowiedzieć, czy pomogło. Nie twierdzimy, że wpływa na to, kto zostanie.
}
plan-empty = Ta opcja nie wymaga żadnych kroków.

## The apology

apology-title = Przeprosiny
apology-channels = Kanał przeprosin
# $channel (String) - the channel
apology-channel = { $channel ->
    [say] Rozmowa
    [email] E-mail
    [letter] List
    [text] SMS
   *[public] Odpowiedź publiczna
}
apology-none = W tej opcji nie ma przeprosin.
apology-parts = Co zawierają
# $part (String) - the part of an apology
apology-part = { $part ->
    [responsibility] odpowiedzialność
    [repair] naprawa
    [explanation] wyjaśnienie
    [regret] żal
    [repentance] co się zmieni
   *[forgiveness] prośba o wybaczenie
}
apology-has = jest
apology-has-not = brak
apology-again = Inne słowa
apology-own-reminder = Brakuje jeszcze jednego własnego zdania. Bez niego widać, że tekst napisał program.
# $count (Number) - characters in the message
# $max (Number) - characters at most
apology-length = Znaki: { $count }, najwyżej { $max }
apology-subject = Temat
apology-own-slot = Tu jest miejsce na jedno własne zdanie.
apology-copy = Kopiuj tekst
apology-copy-subject = Kopiuj temat
apology-fields = Czego program nie wie
apology-asks = Potrzebne przed wysłaniem
apology-asks-better = Lepiej, gdy jest też
# $asked (String) - what is missing
apology-ask = { $asked ->
    [customer] zwrot do klienta
    [writer] własne imię i nazwisko
    [contact] dane do kontaktu
    [failure] co poszło nie tak
    [explanation] dlaczego tak się stało
    [amount] cena, żeby można było podać kwotę
    [own_words] jedno własne zdanie
   *[reference] numer zamówienia lub rezerwacji
}
# $field (String) - the field
personal-field = { $field ->
    [customer] Zwrot do klienta
    [writer] Własne imię i nazwisko
    [role_or_firm] Stanowisko lub firma
    [contact] Dane do kontaktu
    [reference] Numer zamówienia lub rezerwacji
    [details] Więcej o tym, co się stało
    [explanation] Dlaczego tak się stało
   *[own_words] Jedno własne zdanie
}
