papers-forms = Co zabrać ze sobą
papers-form = { $form ->
    [letter] List
    [ticket] Notatka do zgłoszenia
    [markdown] Markdown
    [brief] Notatka
   *[handout] Materiał
}
papers-says = { $form ->
    [letter] Słowa do klienta, takie, jakie zostaną wysłane.
    [ticket] Dla działu obsługi: fakty jako kody, co zalecono i co wybrano, limity, zgoda, terminy, prognoza.
    [markdown] Całość, do wiki lub raportu: fakty, prognoza, opcje, plan, list, powody, źródła.
    [brief] Jedna strona dla osoby, która działa: co zrobić, prognoza, plan, list w skrócie.
   *[handout] Dwie strony dla zespołu lub na warsztaty: fakty, opcje, plan, cały list, powody, źródła.
}
papers-private = Bez danych osobowych
papers-private-says = Zamiast nazwisk, numerów i danych do kontaktu są puste miejsca; to, co napisano własnymi słowami, jest pominięte.
papers-copy-plain = Kopiuj jako zwykły tekst
papers-copy-rich = Kopiuj z akapitami
papers-print-says = Mieści się na A4 i na Letter. Aby otrzymać PDF, wystarczy wybrać jako drukarkę „Zapisz jako PDF”.
papers-preview = Podgląd
papers-own-out = List napisany własnymi słowami jest pominięty: mogą w nim być nazwiska.

paper-ticket = Problem w obsłudze: notatka z Amends
paper-handout = Amends: materiał o problemie w obsłudze
paper-line = { $name }: { $value }
paper-case = Sprawa
paper-codes = Kody
paper-chosen = Wybrano zamiast tego
paper-limit = Własny limit
paper-fingerprint = Odcisk modelu: { $print }.
paper-facts = Co się stało
paper-do = Co zrobić
paper-story = Słowami kierownika
paper-not = Czym to nie jest
paper-sources = Źródła
paper-step = - { $when } – { $what } ({ $who })
paper-note = { "  " }{ $note }
paper-letter-short = Skrócono. Cały list jest w materiale.
paper-letter-cut = Skrócono. Cały list jest na stronie, na której to sporządzono.
paper-why-short = Fakty i środki, które znaczą najwięcej; wszystkie są na stronie, na której to sporządzono.
