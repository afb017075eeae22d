# The words of index.html, which are there before the program is.
# A test compares each with the element that names it in data-msg.

shell-title = Amends – after a service failure
shell-description = Describe what went wrong for a customer; see the apology to make, the remedies to offer and how many such customers are likely to stay. Nothing leaves your browser.
shell-name = Amends
shell-incident = What happened?
shell-stays = In your own words. It stays in this browser.
shell-advice = Advice

shell-no-script = Amends runs wholly in your browser and needs JavaScript. Allow it for this page, then reload.

## When the page cannot start, or stops

shell-failure = Amends cannot go on
shell-missing = This browser has no WebAssembly, or it is switched off. Allow it, or open the page in a current Firefox, Chrome, Edge or Safari.
shell-refused = This site does not allow WebAssembly. Whoever runs it has to add 'wasm-unsafe-eval' to script-src in its content security policy.
shell-damaged = A file of this page is not the one that was published, so it was not run. Reload; if that does not help, tell whoever runs this site.
shell-unreachable = A file of this page could not be loaded. Check the connection, then reload.
shell-stopped = A fault in the program stopped it. What you wrote stays in this browser, unless the browser keeps no data for this page.
shell-reload = Reload
shell-detail = For the developers
