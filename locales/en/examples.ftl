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
# The story, as a manager would write it down.
# $id (String) - the example
example-story = { $id ->
    [sc-01] A regular customer of a cosmetics shop loves finding samples and branded napkins in her bag. At home, this time, there are none. Nothing she paid for is missing, yet the joy of the purchase is gone and she writes on the shop’s site that she is very disappointed. After a while the administrator answers, confirms that the napkins were left out, and asks her to call in whenever it suits her. She gets the napkins, a cosmetics bag and samples of a brand she did not know, and goes on spending a lot there. The basket was 60 EUR, no money lost. She has been a customer for three years, spends about 900 EUR a year, and there are many other shops in town.
    [sc-02] A family places a large order at a drive-in and drives off. A minute later they find that one bag has too few fries. They turn back to the main entrance expecting to have to prove it, argue, have the cameras checked. Instead the administrator apologises at once, has fresh fries made, and quietly, so that other guests hear nothing, apologises again and says: I have put a pie in for you. The guest never eats those pies, and still tells the story years later because of the gesture. The missing fries are 2.50 EUR of a 34 EUR order. It is the first trouble here; there are other drive-ins nearby.
    [sc-03] A man comes into a shop for an iron. Six salespeople fall on him at once and speak over each other, and he escapes by saying he is only looking. As he turns to leave, the manager walks up, listens, apologises, tests the iron with him and packs it. At the till the manager jokes: would you like something as an apology, shall I punish the sales staff, or get you a coffee? Coffee would not hurt, the customer jokes back. While he is paying, the manager arrives with a brand new bucket: here is your coffee. A cup stands at the bottom. The bad mood is gone. The iron costs 55 EUR. He is a new customer, and there are several shops in the mall.
    [sc-04] A chairlift breaks down and skiers hang in the cold for an hour, frozen and cross. When they are finally down, staff of the resort hand everyone a hot drink and a free ski pass without anybody having to ask. Nobody is hurt. A day pass is 48 EUR. A worn coupling should have been replaced, and now is. Most guests are on their first visit; there are two other resorts in the valley.
    [sc-05] A furniture firm promises a new bed for a small boy. It comes two weeks later than promised. With the bed the drivers bring a toy car for the boy, free of charge. The parents tell the story to all their friends. The bed cost 320 EUR. The factory delivered late; the firm rang the parents a week in advance and apologised. It is their second order with this firm and the first trouble.
    [sc-06] A hotel is oversold by two rooms. At 23:20 a couple with a paid booking (2 nights, 130 EUR each) is sent by taxi to a partner hotel, which has no booking for them. They come back at half past midnight and sleep in a room where the shower does not work. The night porter says sorry and that he cannot decide about money. It is their tenth stay in four years, about 1,500 EUR a year, and never a complaint. In the morning they stand at the desk, very quiet, and ask for the bill.
    [sc-07] A flight leaves 5 hours late. The announcement says weather. A passenger sees the neighbouring flights leave on time and later reads that the crew had run out of hours. She missed her connection and paid 180 EUR for a hotel. She flies about six times a year with the airline, roughly 2,400 EUR, for five years. In a polite e-mail nine days ago she asked for two things: the hotel bill and the truth. She got a form letter that is sorry and says weather again.
    [sc-09] The landline and with it the broadband fail whenever it rains. A technician came twice, both times on a dry day, and found nothing. The customer has collected three apologies in the chat and a 5 EUR credit. She runs a small office from home, is bound by contract for 14 more months at 34 EUR a month, has been a customer for ten months, and writes: please spare me the kind words, send somebody while it rains, or let me go.
    [sc-10] An online shop sold a telescope (55 GBP) for a boy’s birthday. The parcel is stuck at the courier’s depot. The shop tells the father to ask the courier, the courier tells him to ask the shop. Twice he was promised a call back within a day. The birthday was yesterday. He writes for the third time: send it or refund it, I don’t care which, but today. Dozens of other shops sell it.
    [sc-13] A business customer (48,000 USD a year, 36-month contract, renewal in January) loses its dashboard for two and a half hours, the fourth outage since spring. All that time your status page says that all systems are operational. Your operations found a bad migration and rolled it back. They have had one apology. By e-mail they ask for a credit and a post-mortem and say that the status page annoyed them more than the outage.
    [sc-15] A garage quotes 480 CHF for a timing belt and charges 1,130 CHF. The extra work was needed but nobody rang the customer. She pays under protest because she needs the car, and wants the difference and an explanation, and says so at the desk, loudly enough. Nobody has said sorry. It is the third time this year that quote and bill differ. She spends about 3,000 CHF a year with you.
    [sc-17] A woman rings the store. She bought the nut free brownie tray (6.50 GBP) for her husband’s birthday; he came up in hives and they spent the evening in hospital. The supplier’s label was for the old recipe. He is home now. She is not after money. She wants every tray off the shelf, and a call from someone senior. In eleven years she never had any trouble with you.
   *[sc-19] A regional train is cancelled because no driver was on the roster, and the last bus is gone. The guard says that he cannot do anything. A passenger takes a taxi for 64 EUR; her ticket cost 9.80 EUR. In a letter she asks for the taxi, and wants to know why nobody had known in the morning what everybody knew at night. She has had a yearly ticket for a decade, 780 EUR. She could drive, and says so.
}
