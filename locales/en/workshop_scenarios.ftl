### The cases of the workshop: what is told, asked and taught. Ours, invented or retold; the same
### ids stand in src/course/scenarios.json. Titles and stories of those that are examples of the
### page are in examples.ftl and stories.ftl.

# $id (String) - the case
scenario-title = { $id ->
    [sc-08] Thirty-five lei
    [sc-11] The patient who said it was fine
    [sc-12] Cards accepted
    [sc-14] After the storm
    [sc-16] The vase
    [sc-18] Three centimetres
    [sc-20] Two versions of one call
    [sc-21] The visible list
    [sc-22] The fourth missing parcel
    [sc-23] The wrong cartridge
   *[sc-24] A deposit for some
}
# What happened, as it is read out.
# $id (String) - the case
scenario-story = { $id ->
    [sc-08] A bank has charged a client the same 35 lei fee twice. She has banked there for 14 years, rarely calls, and finds it in the app. The agent who takes the call sees the error, returns the money while she is still on the line, says sorry and in one sentence what happened (two tariffs active after a migration), and tells her that it is being corrected for everybody this week. The call takes four minutes. She says thank you, surprised.
    [sc-11] A physiotherapy practice cancels an appointment by text ten minutes before it starts: the therapist’s car broke down and nobody checked her list earlier. The patient is already in the car park. He says it is fine, no problem, and drives the half hour home. The receptionist notices two weeks later that, for the first time in six years, he has not booked again. He spends about 1,100 EUR a year, has not complained and asks for nothing.
    [sc-12] The site of the licensing office says that cards are accepted. At the window it is cash only, since the terminal was returned in spring. The nearest cash machine is two kilometres away; when the applicant comes back her number has been called and she has to draw a new one. It costs her ninety minutes. She has to come here, there is no other office. She is friendly and asks only that the page be corrected.
    [sc-14] A tree falls through the roof of a pumping station at night; 340 homes have no water until one in the afternoon. The utility saw the pressure drop at 05:30 and sent texts with an apology at 06:10, with a time that held. One café owner lost her Saturday breakfast trade, about 400 EUR, and asks on Facebook, calmly, what you are going to do about it. You are not liable. There is no other supplier.
    [sc-16] A cleaner knocks over a vase. The owner is out and would not notice for days. The cleaner rings the office, the office rings the owner within the hour, says sorry, and says plainly what happened. The vase cost perhaps 80 EUR and came from the owner’s grandmother. She has had the cleaning for two years, 60 EUR a week, about 3,000 EUR a year. She is sad, not angry, and asks only to keep the pieces.
    [sc-18] A shop hems a pair of jeans (70 EUR) three centimetres too short: the tailor read the wrong line of the slip. The customer tries them on at the counter and laughs. The assistant apologises, takes a new pair from the shelf, has it hemmed while he drinks his coffee next door, and adds nothing but a smile. He mentions that the slips are hard to read. There are ten clothes shops in the street.
    [sc-20] A one-star review says: ordered by phone for seven, the food came at ten past eight, cold. Your slip says eight. The person who took the call has left and nobody can say who misheard. The guest ate it and is cross; 40 people have liked the post. The order cost 46 EUR. Nobody has said sorry, because everybody is sure of being right. The guest names a competitor round the corner.
    [sc-21] A gym writes to the forty members of its back class. All addresses are visible, and the attached list holds a column that nobody looked at: slipped disc, operation, pregnant. A member replies by e-mail, calm but firm: she wants to be told in writing how this happened and what will be different with the next mail, and she has informed the data protection authority. She does not mention money. She pays 39 EUR a month under a yearly contract.
    [sc-22] A customer reports a missing parcel (49 EUR) for the fourth time in a year, each time refunded with a sorry. The courier has a photo of the parcel at the door, without the door number. The customer writes kindly and asks for a refund. Nobody knows where the parcels go: neighbours, driver, customer. She spends 1,100 EUR a year and has been with you for three years.
    [sc-23] A customer has bought ink for the wrong printer (42 GBP) although the box names the model, and has torn it open. My mistake, he says at the counter, but could you swap it? The rule says no opened ink. The young assistant says so, without looking up. It is his first visit. The right cartridge lies on the shelf, and the supplier takes back damaged boxes.
   *[sc-24] A couple books a holiday flat. On arrival they are asked for a deposit of 300 EUR in cash. They hear from the neighbours that guests from the owner’s country never pay one; the agent says: with you people we have to be careful. They leave and sleep elsewhere. Six days ago they wrote an email and got no answer. They do not want money. They want to know whether this is the agency’s rule, and that it stops.
}
# What the room is asked first.
# $id (String) - the case
scenario-question = { $id ->
    [sc-01] Nothing paid for was missing. Was this a service failure at all, and how much should it cost you to put right?
    [sc-02] Which of the four moves (apology, fresh fries, discretion, pie) could you drop without losing the effect?
    [sc-03] For which failures would a bucket of coffee make things worse?
    [sc-04] The resort gave a new pass, not the money back. What does each choice say to the guest?
    [sc-05] Ten euros for a toy, or ten euros off the invoice: same cost, same effect?
    [sc-06] They ask only for the bill. What do you put on it, and who hands it over?
    [sc-07] What exactly do you write about the cause, now that the letter said weather?
    [sc-08] Would you have added a gift? What would it have said to her?
    [sc-09] Write your answer without the words sorry, apologise or inconvenience.
    [sc-10] He offers two ways out. Which do you take, and what do you add for the birthday?
    [sc-11] Do you call him after two weeks? What is your first sentence?
    [sc-12] No money, no competitor: why should the office put anything right at all?
    [sc-13] What must the post-mortem contain to be believed the fourth time?
    [sc-14] Answer her in public in three sentences. Do you pay?
    [sc-15] The work was needed and done. How much of the 650 CHF do you give back?
    [sc-16] Eighty euros for something that cannot be replaced: pay it, offer to have it mended, or ask?
    [sc-17] What do you do in the first fifteen minutes, and what do you not do?
    [sc-18] Would a voucher have made him more loyal or only more expensive?
    [sc-19] You may refund 9.80 or pay 64. Which one, and with which words?
    [sc-20] Write the public reply in four sentences without calling anybody a liar.
    [sc-21] What may the front desk say to members today, before the official answer?
    [sc-22] Refund again? Say yes or no, and what you change with the next order.
    [sc-23] The rule says no. Who may say yes, and how do you keep the rule alive?
   *[sc-24] What has to be true before anybody writes to them?
}
# What the case teaches.
# $id (String) - the case
scenario-point = { $id ->
    [sc-01] The loss was symbolic, so the repair had to be symbolic too: admit the slip, give back exactly what was missing, add a small thing that fits. A cash discount would have missed the point.
    [sc-02] Believe first, fix at once, let the person at the counter decide. Being believed was worth more than the pie.
    [sc-03] The manager noticed before the customer complained, repaired the treatment first and joked last. Humour works after the apology, for a small failure, with a customer who plays along, never instead of the repair.
    [sc-04] A failure that hits a group and that the firm saw first: act before the first complaint, meet the bodily need (warmth) before the money, and give the same to everybody.
    [sc-05] Address the person who really waited. The gift cost little because it fitted the harm: the boy lost two weeks of his bed.
    [sc-06] Let down twice: the failed repairs now weigh more than the overbooking. A second standard apology is worthless; someone with authority must own it.
    [sc-07] Customers forgive causes outside your control and punish a false one. Once caught, the explanation itself is the second failure.
    [sc-08] For a small, clear error speed and one honest sentence beat any voucher. The first contact solved it.
    [sc-09] Apologies wear out. After the second, only a different action counts; a contract holds the customer, not her loyalty.
    [sc-10] The customer bought from you, not from your courier. Take the case whole, settle with the partner later.
    [sc-11] Most unhappy customers never complain. The missing booking is the complaint, and calling first is the recovery.
    [sc-12] She cannot leave and there is no price to refund: what is left is a fair procedure. Serve her next, and correct the page before she is home.
    [sc-13] In repeated failures it matters whether the cause stays: a post-mortem that shows what changed is worth more than the credit.
    [sc-14] For an outside cause the quality of information is the service. Pay out of grace or not at all, but give the same to all and say why.
    [sc-15] A fair price set by an unfair procedure still feels like an overcharge. Asking first would have cost one phone call.
    [sc-16] Telling before being found out turns a loss into trust. Replaceable value can be paid; for the rest ask what would help.
    [sc-17] The safety gate: no letter, no voucher, no amount from the shop floor. Stop the sale, escalate, and let the right person call today.
    [sc-18] Do not over-repair. A quick redo was enough; the real recovery is a slip that can be read.
    [sc-19] Separate the price from the loss that followed: a refund of the ticket does not answer the taxi. Say what is owed, and what is given beyond it.
    [sc-20] When two versions contradict each other do not pick one in public. Answer for the readers, settle with the guest in private, and leave the fact open.
    [sc-21] Two gates at once, data and regulator. Kindness is still possible, improvisation is not: the reply belongs to whoever is responsible for data protection.
    [sc-22] Trust, but change the process: honour this claim and offer a pick-up point or a signature, so that the next one cannot happen. Never accuse.
    [sc-23] The mistake is his, the tone is yours. When generosity costs little, being right can cost a customer; when it costs much, be kind and firm.
   *[sc-24] Dignity cannot be compensated. Escalate, find out, answer in person, and show the change; a voucher would repeat the insult.
}
# For the trainer alone.
# $id (String) - the case
scenario-notes = { $id ->
    [sc-01] Let half the room argue that nothing happened. Then ask who would still shop there, and why.
    [sc-02] Have somebody play the counter with proof asked for, then without. Time both.
    [sc-03] The room laughs; ask at once what would have happened had the manager begun with the joke.
    [sc-04] Collect first what people need in the first minute. Money usually comes fourth.
    [sc-05] Ask for gifts that fit the harm in the participants’ own trades. Refuse vouchers.
    [sc-06] Watch for those who offer another “we are sorry”. Ask who in their house could decide at half past midnight.
    [sc-07] Have the sentence about the cause written down word for word, and read three of them aloud.
    [sc-08] Most rooms want to add a gift. Show what it costs when the error hits thousands.
    [sc-09] The ban on three words is the exercise. Collect verbs; count the actions.
    [sc-10] Draw the triangle of shop, courier and customer on the board. Who stands outside?
    [sc-11] Ask who knows how many customers stopped coming last month. Silence is the answer.
    [sc-12] For rooms without public offices: replace the office with the only supplier in your town.
    [sc-13] Split the room: half writes for the engineer who reads it, half for the head who signs the renewal.
    [sc-14] Let people vote twice: before and after they hear that 12 other businesses are watching the thread.
    [sc-15] Somebody will say “but it was needed”. Let that stand, then ask about the third time.
    [sc-16] Move slowly. The question is what the cleaner was afraid of.
    [sc-17] No figure is shown for a plan here. If the room wants to send a voucher, stop and go through the first fifteen minutes.
    [sc-18] Compare the guesses of those who would add something with those who would not.
    [sc-19] Have two tables argue: one only for the law, one only for the relationship.
    [sc-20] Read the replies as the forty readers would. Which one would make them order?
    [sc-21] Nobody answers this in a training room. Ask who is responsible in their house; if nobody knows, that is the result.
    [sc-22] Stop every sentence that contains a suspicion. Ask for the change in the process instead.
    [sc-23] Play it once with the eyes on the till and once with the eyes on the customer. Same rule, same words.
   *[sc-24] Take care of who sits in the room: somebody has lived this. Speak about the rule, not about the couple.
}
# A question for afterwards.
# $question (String) - the case and the number of the question
scenario-debrief = { $question ->
    [sc-01-1] What did the customer actually lose, and which part of the answer gave it back?
    [sc-01-2] The shop made her come back in person. When is that a cost to the customer, and when part of the repair?
    [sc-01-3] What would have changed if the answer had denied that the napkins were left out?
    [sc-02-1] What would asking for proof have cost, compared with the fries?
    [sc-02-2] Why did the administrator speak quietly, and when would you rather speak so that others hear?
    [sc-02-3] Who in your team may give away a pie without asking?
    [sc-03-1] What told the manager that this visitor was about to leave?
    [sc-03-2] In which order did listening, apology, help and joke come, and does the order matter?
    [sc-03-3] The cause, six idle salespeople, is still there tomorrow. What has to change?
    [sc-04-1] What should staff have told the people while they were hanging there?
    [sc-04-2] Would you tell the guests that the coupling was overdue? What if a journalist asks?
    [sc-04-3] Where is the line beyond which this case goes to the safety gate instead of to a plan?
    [sc-05-1] Who was harmed here, and who pays the bill?
    [sc-05-2] The supplier was late. Should the parents hear that, and in which words?
    [sc-05-3] What would the toy car be worth if nobody had called a week before?
    [sc-06-1] Which of the three failures do they remember in a year?
    [sc-06-2] What could the porter have done with a budget of 150 EUR and no phone call?
    [sc-06-3] Quiet customers: satisfied, tired or lost? How would you find out?
    [sc-07-1] What does the hotel bill cost you, and what does the word weather cost?
    [sc-07-2] Which sentence of your reply would you read out in court?
    [sc-07-3] How could the crew at the gate have known the true cause?
    [sc-08-1] What did the agent need (rights, screen, words) to finish in four minutes?
    [sc-08-2] The error hits thousands. Do you wait for their calls?
    [sc-08-3] How do you measure a case like this, which leaves no complaint behind?
    [sc-09-1] Why did two honest visits fail?
    [sc-09-2] Would you release her from the contract? What does keeping her cost?
    [sc-09-3] Which number on your dashboard shows this case as solved?
    [sc-10-1] What would the first message have to say for the other two never to be written?
    [sc-10-2] Who in your firm is allowed to ship a second telescope before the first is found?
    [sc-10-3] What do you ask of the courier, and when?
    [sc-11-1] Nobody can prevent a breakdown on the road. What could have been prevented?
    [sc-11-2] Which signals of a silent customer does your business already record?
    [sc-11-3] How many such calls could you afford a week, and to whom would they go?
    [sc-12-1] What do you do for her before she leaves today?
    [sc-12-2] Who is allowed to change one sentence on the site, and how long does it take?
    [sc-12-3] How do you give back ninety minutes?
    [sc-13-1] Why did the status page hurt more than the outage?
    [sc-13-2] Who should sign: the account manager, the engineer, the head?
    [sc-13-3] Would you offer a way out of the contract?
    [sc-14-1] What made the morning text better than any compensation?
    [sc-14-2] If you pay the café, who comes next?
    [sc-14-3] What part of the outage was still under your control?
    [sc-15-1] What would she have answered if you had called?
    [sc-15-2] Split the difference or keep to a rule: what will she tell others?
    [sc-15-3] Why did it happen three times, and who can stop it?
    [sc-16-1] What made the cleaner dare to ring the office?
    [sc-16-2] What would the same vase cost you if the owner had found it herself?
    [sc-16-3] What do you say to the cleaner, and in front of whom?
    [sc-17-1] Why is a 20 pound voucher the worst answer here?
    [sc-17-2] Who must know before the customer is called back?
    [sc-17-3] What may the person on the phone say, and what not?
    [sc-18-1] What is the customer giving you for free here?
    [sc-18-2] Where else in your process does somebody read the wrong line?
    [sc-18-3] When does a small gift insult?
    [sc-19-1] Which rule of your transport contract binds you, whatever you feel?
    [sc-19-2] What could the guard have been allowed to do at ten at night?
    [sc-19-3] Which is cheaper: the taxi, or a yearly ticket not renewed?
    [sc-20-1] Which facts do you need, and which can stay open?
    [sc-20-2] Seventy minutes late or ten? How does your offer depend on it?
    [sc-20-3] How would you take phone orders from tomorrow?
    [sc-21-1] Why is a goodwill payment dangerous here?
    [sc-21-2] Whom must you tell although they have not asked yet?
    [sc-21-3] Which habit lets one column travel with every email?
    [sc-22-1] What do you lose if you refuse an honest customer, and if you pay a dishonest one?
    [sc-22-2] Which fact would settle it, and can you get it without accusing?
    [sc-22-3] At which number of claims does your rule change, and does she know it?
    [sc-23-1] What would you do if the supplier took nothing back?
    [sc-23-2] How do you speak of his mistake without rubbing it in?
    [sc-23-3] Is there anything here to apologise for?
    [sc-24-1] Which of the two demands is the harder one?
    [sc-24-2] How do you find out what was said at the door without a cover-up?
   *[sc-24-3] What would you want them to be able to tell others in a month?
}
# A bad apology by email, whose faults are looked for.
# $n (Number) - which one
try-bad-letter = { $n ->
    [1] Dear Mr Lee, we are sorry if you felt that the wait was too long. Your table was booked for seven and you were seated at ten past eight. Mistakes were made that evening. Had you told our staff, we would have helped you at once. We apologise for any inconvenience caused.
    [2] Dear Ms Brown, we are sorry that your parcel came broken, but our courier handles thousands every day. It was only a small scratch. I have sent a new lamp today; it reaches you on Friday. Your satisfaction is our top priority. If you delete your review, we will add a voucher for 20 EUR.
   *[3] Dear Ms Novak, please forgive us. The system was overloaded because of the migration, and the customer could not be reached. I apologise: I did not check your second call, and you waited nine days for an answer. We will do everything so that it never happens again. Please fill in the attached form, copy your invoice and send both by post.
}
