### Cases to try. Ours, invented or retold; the same ids stand in src/app/examples.json.

# A title in a list.
# $id (String) - the example
example-title = { $id ->
    [sc-01] The missing napkins
    [sc-02] The bag without fries
    [sc-03] Coffee in a bucket
    [sc-04] An hour on the chairlift
    [sc-05] The bed that came two weeks late
    [sc-06] Walked twice
    [sc-07] It was not the weather
    [sc-09] Sorry number four
    [sc-10] The lost telescope
    [sc-13] All systems operational
    [sc-15] The bill and the quote
    [sc-17] Nut free
   *[sc-19] The last bus
}
