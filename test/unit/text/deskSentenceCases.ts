/** More hard copy, as it comes from wires, match reports, social media and writing machines; `|` as in `sentenceCases`. */
export const deskSentenceCases: readonly string[] = [
  // Decimals, money and scores beside the end of a sentence
  "The index fell 0.4 to 1,203.7.|Banks lost most.",
  "Shares closed at $41.20.|They had opened at $39.",
  "Growth was .5 percent.|It had been .7 percent.",
  "He won 6-4, 7-6 (7-3).|Orrin goes on to meet Hale.",
  "Dorn lost 3-1 to Harle.|2,000 fans saw it.",
  "The quake had a magnitude of 5.8.|No one was hurt.",
  "The bill passed 52-48.|The U.S. Senate then rose.",
  // Countries, parties and offices in short form
  "The U.S. Senate passed it.|The U.S. House did not.",
  "He lives in the U.S. and works in the U.K. for a bank.",
  "They fled to the U.S.|Many stayed.",
  "U.N. Secretary-General Ada Venn spoke.|She flew to New York, N.Y. on Monday.",
  "Sen. Joss Kemper, R-Ind., voted no.|Rep. Lena Osei, D-Minn., voted yes.",
  "He was born in Duluth, Minn.|He moved to Austin, Texas.",
  "Washington, D.C. police made an arrest.",
  "The D.C. Circuit heard it.|A ruling is due.",
  // Numbered things, saints, streets, ranks
  "It is No. 5 on the list.|No. 6 is a ferry.",
  "Police in St. Paul said so.|St. Louis police agreed.",
  "A fire broke out on Elm St. near the park.",
  "The shop at 14 Harbour Rd. closed.|It had opened in 1990.",
  "Det. Sgt. Ola Brandt led the case.|Lt. Col. Piet Marsh took over.",
  "Gov. Ada T. Venn vetoed it.|Atty. Gen. R. Holm sued.",
  // Times
  "The train left at 4 p.m. Monday.|It came at 5 a.m. Tuesday.",
  "Doors open at 7.30pm.|Tickets cost £12.",
  "Polls close at 8 p.m.|Results follow by 10 p.m. ET.",
  "It began at 3 p.m. (1500 GMT).|It lasted an hour.",
  // Quotations over the ends of sentences, one within another
  "“He said ‘Go home.’|I went,” Marsh told the court.",
  "“They told us, ‘No more boats.’ ”|Hale shook her head.",
  "“I’m done.”|That was all.",
  "“We lost the ship.|We lost the crew.|We lost it all,” said Brandt.|He left.",
  '"It is a start," she said."|"But only a start."'.replace('."|', ".|"),
  "“Is it over?”|“Not yet,” he said.",
  "“We did what we could.” — Ines Falk, engineer",
  "The ‘green port’ plan failed.|‘Blue port’ came next.",
  "She asked, “Who pays?”|The mayor said, “You do.”",
  // Ellipses and dashes
  "“I thought … well, I hoped,” she said.|Nobody spoke.",
  "The door opened. . . .|Nobody came in.",
  "It could be weeks....|It could be months.",
  "And then—nothing.|The line went dead.",
  // Social media and the web
  "@PortNews wrote that it was over.|#harbour trended.",
  "He told @dockwatch the news.|@dockwatch published it.",
  "More at www.example.org.|The page is in English.",
  "Read example.org/a.html?x=1.2 for details.|It is free.",
  "It was posted by user j.r.holm99.|It was deleted.",
  // Datelines
  "PORT ALMOND, Minn. (Wire) — A barge sank.|Nobody drowned.",
  "SKERRY BAY, Jan. 4 (Wire) -- Rain fell.|The dam held.",
  // Lists as one line
  "Three things are known: 1. the ship sailed, 2. it sank.|The rest is rumour.",
  "• The port pays.|• The council votes.",
  // Brackets, notes and marks
  "Rates rose.[1]|They fell later.[2]",
  "The firm (est. 1988) closed.|The staff (all 40) left.",
  "He left Dorn & Co. (Harle).|It was sold.",
  "Prices rose (see Fig. 2).|Wages did not.",
  "It ended.)|He left.",
  // Names with signs and stops
  "will.i.am sang.|P!nk came too.",
  "The E! network bought it.|Fans cheered.",
  "Dr. No. 2 was a flop.|Nobody saw it.",
  "He is the Rev. Dr. Tom A. Ellery Jr. of Harle.",
  "Messrs. Hale, Venn & Co. Ltd. sued J.P. Holm.|They lost.",
  "Mr. X. was never named.|He fled.",
  "Boeing Co. and Airbus S.E. gained.|Others fell.",
  "It is run by T. S. Lowmoor plc.|Its shares fell.",
  "She has an M.D. from Dorn.|He has none.",
  "The hull is 13 ft. (4 m) wide.|It is 40 ft. long.",
  "Ola Brandt, M.D. 1974, runs it.",
  // Other
  "It weighs 3 lbs. and costs $2.|It is sold in tins.",
  "The cabin is 12 sq. ft. in size.|The rent is 900.",
  "Turn left at Exit 4.|Then go on.",
  "Who won?!|Nobody knows…|Yet.",
  "It was 1945.|1946 was worse.",
  "He earned a B.Sc. in 1999.|He taught for years.",
  "The vote, i.e. the second one, failed.|It was close.",
  "The book is called Why Me? and sells well.",
];

/** The same where lines end: lists, headings and verses without a full stop. */
export const lineCases: readonly string[] = [
  "The port pays\nThe council votes",
  "• 40 boats\n• 12 crews\n• no answer",
  "WHAT WE KNOW\nThe ship sank on Monday.",
  "What happens next\n\nThe board meets.",
  "1. The road\n2. The bridge",
  "The board votes on:\n- The road\n- The bridge",
];

/** The same where a scraped page lost the space between sentences, behind what is not a plain word. */
export const gluedDeskCases: readonly string[] = [
  "He called it “late”.|The board agreed.",
  "It cost 40 euros (44 dollars).|Nobody paid.",
  "That was in 2018.|Then it closed.",
  "What did it lead to?|Nobody knows.",
  '"It is late."|I left then.',
];
