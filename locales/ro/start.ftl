### The side of the advice before anything is known.

advice-title = Recomandare
advice-empty = Recomandarea apare aici de îndată ce spuneți ce nu a mers bine sau cât de grav a fost.
advice-empty-first = Trei fapte o schimbă cel mai mult. Începeți cu ele:
advice-empty-failures = Ce nu a mers bine
advice-empty-severity = Cât de grav a fost pentru client
advice-empty-cause = A cui a fost cauza
advice-empty-then = Vedeți apoi ce e de făcut, câți din 100 de asemenea clienți rămân probabil, cât costă fiecare variantă, un plan cu termene și cuvintele pentru scuze. Nimic din ce introduceți nu iese din acest browser.
# While the words of the advice are loaded.
advice-wait = Un moment…
advice-words-failed = Cuvintele acestei părți nu au putut fi încărcate.
advice-words-retry = Încercați din nou
