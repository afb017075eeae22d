# The words of index.html, which are there before the program is.
# A test compares each with the element that names it in data-msg.

shell-title = Amends – după un eșec în servirea clientului
shell-description = Descrieți ce nu a mers bine pentru un client; vedeți ce scuze să cereți, ce măsuri să oferiți și câți asemenea clienți rămân probabil. Nimic nu iese din browserul dumneavoastră.
shell-name = Amends
shell-incident = Ce s-a întâmplat?
shell-stays = Cu propriile cuvinte. Textul rămâne în acest browser.
shell-advice = Recomandare

shell-no-script = Amends rulează în întregime în browserul dumneavoastră și are nevoie de JavaScript. Permiteți-l pentru această pagină, apoi reîncărcați-o.

## When the page cannot start, or stops

shell-failure = Amends nu poate continua
shell-missing = Acest browser nu are WebAssembly sau funcția este dezactivată. Activați-o sau deschideți pagina într-o versiune actuală de Firefox, Chrome, Edge sau Safari.
shell-refused = Acest site nu permite WebAssembly. Cine îl administrează trebuie să adauge 'wasm-unsafe-eval' la script-src în politica de securitate a conținutului (CSP).
shell-damaged = Un fișier al acestei pagini nu este cel publicat, așa că nu a fost rulat. Reîncărcați pagina; dacă nu ajută, anunțați administratorul site-ului.
shell-unreachable = Un fișier al acestei pagini nu a putut fi încărcat. Verificați conexiunea, apoi reîncărcați pagina.
shell-stopped = O eroare a oprit programul. Ce ați scris rămâne în acest browser, dacă browserul păstrează date pentru această pagină.
shell-reload = Reîncărcați
shell-detail = Pentru dezvoltatori
