### Amends in a page of one's own: the code for it, and where that goes.

# $tab (String) - case or page
embed-tab = { $tab ->
    [case] This case
   *[page] In a page of yours
}
embed-tabs = What is shared
embed-what = Put Amends into a page of your own, such as a page of your intranet: choose, then copy the code into that page.
embed-way = As what
# $way (String) - frame or element
embed-way-name = { $way ->
    [frame] A frame: goes wherever a page may show another one, on SharePoint too
   *[element] An element: becomes a part of the page, which has to allow its script
}
embed-language = Language
embed-language-reader = Reader’s own
embed-theme = Colours
embed-more = More contrast
embed-parts = What is shown
# $part (String) - form, forecast, options, plan, letter or why
embed-part = { $part ->
    [form] What happened
    [forecast] The forecast
    [options] The options
    [plan] The plan
    [letter] The apology
   *[why] Why
}
embed-locked = The reader cannot change the case
embed-begin = Begins with
# $begin (String) - empty or desk
embed-begin-name = { $begin ->
    [desk] the case on the desk, its facts alone
   *[empty] An empty case
}
embed-host = Address of that page (optional)
embed-host-hint = With it, the frame takes settings from that page, and from no other, and tells it the figures. Without it, the frame only says how high it is.
embed-host-wrong = That is not the address of a page: it begins with https:// or http://.
embed-script = With a script that makes the frame as high as what it shows
embed-sandbox = Shut in: the frame can reach nothing of that page or of its own site
embed-policy = With the policy that is in force here
# $way (String) - frame or element
embed-policy-hint = { $way ->
    [frame] The policy stands in the code and is handed over by the script, for which the frame has to know the address of that page.
   *[element] Save the policy as a file under “Policy”, and put that file, policy.json, beside your page.
}
embed-code = The code
embed-copy = Copy the code
embed-copied = Copied.
embed-selected = The browser did not let the page copy. The code is selected: copy it by hand.
embed-csp = What the content security policy of that page has to allow:
# $way (String) - frame or shared
embed-serve = { $way ->
    [frame] Whoever serves Amends must not forbid frames (frame-ancestors, X-Frame-Options).
   *[shared] Whoever serves Amends must not forbid frames (frame-ancestors, X-Frame-Options), and has to let other pages read its files: Access-Control-Allow-Origin: *
}
embed-keeps = In somebody else’s page Amends keeps nothing: what was entered is gone when that page is left.
embed-preview = Show a preview
embed-preview-title = Preview of Amends in your page
embed-place = Where it goes
# $place (String) - page, sharepoint, confluence, wordpress, react or vue
embed-place-name = { $place ->
    [sharepoint] SharePoint
    [confluence] Confluence
    [wordpress] WordPress
    [react] React
    [vue] Vue
   *[page] A plain page
}
# $place (String) - as above, with -element behind it for the element
# $site (String) - the address of this site
embed-steps = { $place ->
    [page] Paste the code where Amends is to stand.
    [page-element] Paste the code where Amends is to stand. What stands inside the element is shown until it is there.
    [sharepoint] Edit the page, add the “Embed” web part and paste the code, without the line of the script. Before that, an administrator of the site adds { $site } to the sites that may be shown (Site settings, HTML Field Security).
    [sharepoint-element] SharePoint’s pages run no scripts from elsewhere: choose the frame.
    [confluence] Data Center: paste the code into the “HTML” macro, which an administrator has to switch on. Cloud: use the “Iframe” macro with the address of the frame from the code.
    [confluence-element] Data Center: paste the code into the “HTML” macro, which an administrator has to switch on. Cloud: choose the frame.
    [wordpress] Add a “Custom HTML” block and paste the code. You need to be an administrator or an editor: for others WordPress takes frames out.
    [wordpress-element] Add a “Custom HTML” block and paste the code. You need to be an administrator or an editor: for others WordPress takes scripts out.
    [react] The frame is JSX as it stands. The line of the script goes into index.html.
    [react-element] The element is JSX as it stands. The line of the script goes into index.html.
    [vue] The frame goes into a template as it stands, the line of the script into index.html.
   *[vue-element] The element goes into a template as it stands, the line of the script into index.html. Tell Vue that it is none of its own components: compilerOptions.isCustomElement.
}
