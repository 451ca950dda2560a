package org.holdfast.demo;

import java.util.List;

/** Names that sound like a town's and belong to nobody in particular. */
final class InventedNames {
    private static final List<String> GIRLS = words(
            """
            Abena Ada Aderonke Aisha Alba Alina Amara Amelie Anouk Ashanti Ayesha Beca Bethan Bronwen Carys Catrin
            Chiara Chloe Cora Daisy Danuta Delphi Dilys Edie Effie Elif Elowen Elsie Erin Esme Farah Ffion Fleur Freya
            Gabija Grace Gwen Hana Harriet Hattie Hira Holly Imogen Ines Iris Isla Ivy Jade Jasmin Joanna Kadie Karolina
            Keira Khadija Lacey Layla Leila Lowri Lucia Maisie Malika Manon Mariam Martha Matilda Mei Mina Mirela Nadia
            Nell Niamh Nimra Nkechi Oona Orla Petra Poppy Priya Rania Rosa Roxanne Ruby Saffron Sana Seren Shanice Sioned
            Sorcha Sunita Tamsin Tansy Tegan Thea Tilda Uma Vesna Willow Yasmin Yusra Zahra Zofia Zuri""");
    private static final List<String> BOYS = words(
            """
            Aaron Adeola Adil Aled Alfie Amir Andrei Anselm Arjun Arlo Asa Bartek Ben Blake Bobby Bryn Caleb Callum Cian
            Corey Dafydd Danyal Darius Denzel Dewi Dimitri Dominik Dylan Ehsan Eli Ellis Emre Ethan Euan Evan Ezra Faisal
            Felix Fergus Finlay Fraser Gethin Glyn Hamza Harvey Haydn Hugo Idris Ilya Imran Ioan Isaac Jaden Jakub Jamal
            Jasper Jayden Jesse Joel Jordan Kai Kamran Kian Kofi Kwame Lachlan Leo Levi Lorcan Luca Macsen Mahad Mateusz
            Milo Mustafa Nathan Nico Noah Ollie Omar Osian Otis Owen Rafi Reece Rhys Robin Ronan Rory Samir Saul Sol
            Tariq Tarun Theo Tomos Tyrese Usman Viktor Wilf Yusuf Zac Zubair""");
    private static final List<String> ADULTS = words(
            """
            Adele Alan Amina Andrew Anita Ann Anthony Balvinder Barbara Bernard Beth Brian Carol Catherine Cheryl Colette
            Colin Daniel David Dawn Deborah Denise Derek Diane Donna Edwin Elaine Emmanuel Farida Fiona Francis Frank
            Gareth Gillian Gloria Gordon Graham Hazel Heather Henry Hilary Huw Ian Ifeoma Jacqueline Janet Jean Jennifer
            Joan Joseph Judith Karen Keith Kenneth Kirsty Lesley Linda Lorraine Lynne Malcolm Margaret Marek Mark Martin
            Mary Maureen Meera Michael Moira Nasreen Neil Nicola Nigel Norma Olwen Parveen Patricia Paul Peter Philip
            Rachel Rajesh Raymond Rita Robert Roger Rosemary Sally Sandra Sharon Sheila Simon Stella Stephen Susan
            Teresa Thomas Trevor Valerie Vincent Wendy Winston Yvonne""");
    private static final List<String> FAMILIES = words(
            """
            Abara Achebe Adeyinka Ainscow Alderton Amadi Ancell Ashgrove Aspinal Awad Balogun Barrowby Baszko Beddows
            Belcourt Benfield Birkdale Blackmoor Boateng Bracewell Brandreth Brockhurst Bujak Caddick Calverley Carrow
            Cathcart Chaudri Chorlton Clewes Cobham Corrigan Crowther Dacre Danjuma Darlow Delamere Denholm
            Dhaliwal Dobrev Draycott Dunmore Eastlake Edgeworth Ekwueme Elstob Emberton Fairhurst Farrag Fenwick Fernley
            Firth Fothergill Frobisher Gadsby Garrick Ghalib Gittings Glanville Gorecki Greenhalgh Gwilym Hadfield Haldane
            Halloran Hargrove Hassanpur Havergal Hebden Heywood Hollins Huxtable Ibekwe Iftikhar Ingleby Islwyn
            Jankowiak Jellicoe Juma Kabir Kaczor Kendrew Kershaw Khatun Kilbride Kitchin Kumarasamy Lamptey Langdale
            Larkham Lazar Leyland Lindop Llanos Lomax Lovatt Macklin Mahlangu Mansoori Marchbank Mellor Mensah Merriden
            Molyneux Mwangi Nandra Nettleton Newbould Norcliffe Nowicki Obuya Ockenden Odell Okonjo Oldroyd Osmotherly
            Ozturk Pargeter Parvin Peasgood Pellow Penhale Petrescu Pickersgill Polkinghorne Popova Quarmby Quayle
            Rafferty Rahmani Rasool Ravensworth Redfearn Renshaw Rhydderch Roscoe Rostami Rowbotham Saddler Sandhu
            Sefton Shaheen Shuttleworth Siddall Skelton Sobolev Standish Strand Sutcliffe Swale Tamba Tattersall
            Tesfaye Thackray Thistlewood Tolland Tranter Treharne Trevena Turay Tyldesley Udoka Underhay Usmani Varley
            Vaszary Venables Wadsworth Walmsley Waqas Wharton Whitlam Wilczek Winstanley Wolstenholme Wragg Yarwood
            Yeadon Yilmaz Zaman Zelenka""");

    private InventedNames() {}

    static String girl(Dice dice) {
        return dice.pick(GIRLS);
    }

    static String boy(Dice dice) {
        return dice.pick(BOYS);
    }

    static String family(Dice dice) {
        return dice.pick(FAMILIES);
    }

    static String adult(Dice dice) {
        return dice.pick(ADULTS) + " " + dice.pick(FAMILIES);
    }

    /** An adult of a family. */
    static String adultOf(String family, Dice dice) {
        return dice.pick(ADULTS) + " " + family;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
