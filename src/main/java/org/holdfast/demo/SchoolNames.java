package org.holdfast.demo;

import java.util.List;
import java.util.Map;

/** The forty schools by area and phase; phases as GIAS names them, "Special" for the type. */
final class SchoolNames {
    record Named(String name, String phase) {}

    private static final Map<Home, List<Named>> ALL = Map.of(
            Home.NORTHMERE,
            list(
                    """
                    Secondary: Saltmarsh High, Quay Academy, Hollin Park School, Northmere Grammar, Ropewalk Academy,
                      Lantern Hill School, St Aldhelm’s High
                    Primary: Estuary Primary, Fen Lane Primary, Harbour Primary, Kiln Row Primary, Lark Rise Infant and Junior,
                      Marsh Street Primary, Oakham Green Primary, Pilgrim Way Primary, Sandpiper Primary, Tide Mill Primary,
                      Weavers Primary, Windmill Primary
                    Special: Beacon Tree School
                    Nursery: Little Saltings Nursery
                    16 plus: Northmere College
                    """),
            Home.CARRICK_VALE,
            list(
                    """
                    Secondary: Carrick Academy, Highfold School, Ashbeck High, Millrace Academy, Upper Dale School,
                      Brackenside High
                    Primary: Alder Primary, Bellfield Primary, Curlew Primary, Dale End Primary, Foss Primary, Heather Bank Primary,
                      Long Meadow Primary, Moorgate Primary, Rowan Primary, Thornbeck Primary
                    Special: Willow Bank School
                    16 plus: Vale Sixth Form College
                    """));

    private SchoolNames() {}

    static List<Named> of(Home home) {
        return ALL.getOrDefault(home, List.of());
    }

    private static List<Named> list(String text) {
        return text.replaceAll("\\n\\s+", " ")
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> {
                    String phase = line.substring(0, line.indexOf(':'));
                    return List.of(line.substring(line.indexOf(':') + 1).split(",")).stream()
                            .map(name -> new Named(name.strip(), phase));
                })
                .toList();
    }
}
