### Cases to try. Ours, invented or retold; the same ids stand in src/app/examples.json.

# A title in a list.
# $id (String) - the example
example-title = { $id ->
    [sc-01] Șervețelele uitate
    [sc-02] Punga fără cartofi
    [sc-03] Cafea la găleată
    [sc-04] O oră în telescaun
    [sc-05] Patul venit cu două săptămâni întârziere
    [sc-06] Trimiși la alt hotel și înapoi
    [sc-07] Nu vremea a fost de vină
    [sc-09] Scuzele cu numărul patru
    [sc-10] Telescopul pierdut
    [sc-13] Toate sistemele funcționează
    [sc-15] Devizul și factura
    [sc-17] Fără nuci
   *[sc-19] Ultimul autobuz
}
