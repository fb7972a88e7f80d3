package fr.relais.activity.statistique;

import fr.relais.kit.value.Exercice;
import java.util.ArrayList;
import java.util.List;

/** The figures of a year, and the same as lines of a sheet: what is counted, of what, and how many. */
public record Statistiques(Exercice exercice, List<EtatCampagne> campagnes, List<VerdictsMission> verdicts) {

    public static final List<String> COLONNES = List.of("exercice", "rubrique", "objet", "mesure", "nombre");

    public List<List<String>> lignes() {
        List<List<String>> lignes = new ArrayList<>();
        for (EtatCampagne etat : campagnes) {
            String objet = etat.type().name();
            lignes.add(ligne("CAMPAGNE", objet, "ATTENDUES", etat.attendues()));
            etat.parAvancement()
                    .forEach((avancement, nombre) -> lignes.add(ligne("CAMPAGNE", objet, avancement.name(), nombre)));
            lignes.add(ligne("CAMPAGNE", objet, "EN_RETARD", etat.enRetard()));
        }
        for (VerdictsMission verdict : verdicts) {
            if (verdict.mission() == null) {
                lignes.add(ligne("VERDICT", "SANS_MISSION", "EVALUES", verdict.sansMission()));
            } else {
                lignes.add(ligne("VERDICT", verdict.mission().name(), "ATTEINTE", verdict.atteints()));
                lignes.add(ligne("VERDICT", verdict.mission().name(), "NON_ATTEINTE", verdict.nonAtteints()));
            }
        }
        return List.copyOf(lignes);
    }

    private List<String> ligne(String rubrique, String objet, String mesure, int nombre) {
        return List.of(exercice.toString(), rubrique, objet, mesure, Integer.toString(nombre));
    }
}
