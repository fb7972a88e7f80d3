package fr.relais.funding.jours;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calendar of each department and that of the banks; {@code locaux} are the days that a department adds to those of France. */
public record Calendriers(Calendrier france, Map<String, List<Jour>> locaux, Calendrier banques) {

    private static final String OVERSEAS = "97";
    private static final int OF_FRANCE = 2;

    public Calendriers {
        locaux = Map.copyOf(new HashMap<>(locaux));
    }

    /** A Caf works where it is. */
    public Calendrier deLaCaf(String codeCaf) {
        return france.avec(locaux.getOrDefault(departement(codeCaf), List.of()));
    }

    /** When both the Caf and the banks work: an answer may be given and read (ASM-FUND-87). */
    public Calendrier deLaCafEtDesBanques(String codeCaf) {
        return deLaCaf(codeCaf).et(banques);
    }

    public Set<String> departements() {
        return locaux.keySet();
    }

    /** The first digits of the code of a Caf are those of its department (ASM-FUND-88). */
    private static String departement(String codeCaf) {
        return codeCaf.startsWith(OVERSEAS) ? codeCaf : codeCaf.substring(0, OF_FRANCE);
    }
}
