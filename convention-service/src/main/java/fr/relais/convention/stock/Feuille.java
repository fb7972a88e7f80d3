package fr.relais.convention.stock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet as read: its dossiers, in the order of their first line, and what is wrong with its lines. */
record Feuille(int lignes, List<DossierStock> dossiers, List<Erreur> erreurs) {

    Feuille {
        dossiers = List.copyOf(dossiers);
        erreurs = List.copyOf(erreurs);
    }

    /** Each dossier has one convention, before its avenants; a line that is not at its place is an error. */
    static Feuille of(int count, List<LigneStock> read, List<Erreur> wrong) {
        Map<Object, List<LigneStock>> byDossier = new LinkedHashMap<>();
        read.forEach(line -> byDossier
                .computeIfAbsent(line.dossier(), dossier -> new ArrayList<>())
                .add(line));
        List<DossierStock> dossiers = new ArrayList<>();
        List<Erreur> erreurs = new ArrayList<>(wrong);
        byDossier.values().forEach(lines -> {
            List<Erreur> misplaced = misplaced(lines);
            erreurs.addAll(misplaced);
            if (misplaced.isEmpty()) {
                dossiers.add(new DossierStock(lines.get(0), lines.subList(1, lines.size())));
            }
        });
        return new Feuille(count, dossiers, erreurs);
    }

    private static List<Erreur> misplaced(List<LigneStock> lines) {
        List<Erreur> misplaced = new ArrayList<>();
        if (!lines.get(0).isConvention()) {
            misplaced.add(Erreur.of(
                    lines.get(0).numero(),
                    Colonne.INSTRUMENT,
                    StockRefusal.LIGNE_INCOHERENTE,
                    "La convention du dossier " + lines.get(0).dossier() + " n'est sur aucune ligne avant celle-ci."));
        }
        lines.stream()
                .skip(1)
                .filter(LigneStock::isConvention)
                .forEach(second -> misplaced.add(Erreur.of(
                        second.numero(),
                        Colonne.INSTRUMENT,
                        StockRefusal.LIGNE_INCOHERENTE,
                        "Le dossier " + second.dossier() + " a déjà sa convention, ligne "
                                + lines.get(0).numero() + ".")));
        return misplaced;
    }
}
