package fr.relais.activity;

import fr.relais.infrastructure.Persona;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the operations on the missions renforcées may be asked about: a register, a guichet, a strategy, an action. */
final class MissionsObjets {

    private static final Set<String> OF_THE_YEAR = Set.of(
            "lireEvaluation",
            "listerActions",
            "enregistrerAction",
            "lireGuichet",
            "enregistrerGuichet",
            "constaterLinf",
            "lireStrategie",
            "enregistrerStrategie",
            "inscrireParticipant");

    private static final Set<String> OF_A_REGISTER = Set.of(
            "listerParticipants",
            "lireParticipant",
            "corrigerParticipant",
            "listerSeances",
            "enregistrerSeance",
            "lireSeance",
            "corrigerSeance");

    private static final Set<String> OF_AN_ACTION = Set.of("lireAction", "corrigerAction", "donnerAvis");

    private MissionsObjets() {}

    static boolean knows(String operation) {
        return OF_THE_YEAR.contains(operation) || OF_A_REGISTER.contains(operation) || OF_AN_ACTION.contains(operation);
    }

    /** Recorded by its own declarant; nothing is recorded of a guichet nor of a strategy, which are read at revision 0. */
    static Map<String, String> of(String operation, Api api, Persona declarant) {
        MissionsApi missions = new MissionsApi(api, declarant);
        Map<String, String> values = new HashMap<>(
                Map.of("dossier", api.dossier(), "exercice", Integer.toString(api.exercice()), "If-Match", "\"0\""));
        if (OF_A_REGISTER.contains(operation)) {
            String participant = missions.inscrits(1).get(0);
            String seance = missions.created(
                    MissionsApi.SEANCES, MissionsBodies.seance("2022-05-10", "OBJ", List.of(participant)));
            values.put("participant", participant);
            values.put("id", operation.endsWith("Seance") ? seance : participant);
            values.put("If-Match", "\"1\"");
        } else if (OF_AN_ACTION.contains(operation)) {
            values.put("id", missions.created(MissionsApi.ACTIONS, MissionsBodies.action("AUTRE")));
            values.put("If-Match", "\"1\"");
        } else if (operation.equals("inscrireParticipant")) {
            values.put("identifiant", MissionsApi.numero());
        }
        return values;
    }
}
