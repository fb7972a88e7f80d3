package fr.relais.funding.portefeuille.rest;

import fr.relais.funding.portefeuille.Bande;
import fr.relais.funding.portefeuille.Resultat;
import fr.relais.funding.portefeuille.Sommes;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rights of a year sum to before and after, in euros: together, by band of difference, and by Caf. */
@Schema(name = "ResultatPortefeuille")
record ResultatJson(
        UUID id,
        Exercice exercice,

        @Schema(description = "Faux tant que des lots de dossiers restent à calculer")
        boolean complet,

        int tranches,
        int tranchesFaites,
        SommesJson total,
        List<BandeJson> distribution,
        List<CafJson> cafs) {

    /** Dossiers, and their rights. */
    @Schema(name = "SommesPortefeuille")
    record SommesJson(long dossiers, Montant avant, Montant apres, Montant ecart) {

        static SommesJson of(Sommes sommes) {
            return new SommesJson(sommes.nombre(), sommes.avant(), sommes.apres(), sommes.ecart());
        }
    }

    /** Those whose difference is in this band. */
    @Schema(name = "BandePortefeuille")
    record BandeJson(Bande bande, SommesJson sommes) {}

    /** Those of this Caf. */
    @Schema(name = "CafPortefeuille")
    record CafJson(
            @Schema(pattern = "^[0-9]{3}$", maxLength = 3) String codeCaf, SommesJson sommes) {}

    static ResultatJson of(Resultat resultat) {
        return new ResultatJson(
                resultat.id(),
                resultat.exercice(),
                resultat.isComplet(),
                resultat.tranches(),
                resultat.faites(),
                SommesJson.of(resultat.total()),
                resultat.parBande().entrySet().stream()
                        .map(one -> new BandeJson(one.getKey(), SommesJson.of(one.getValue())))
                        .toList(),
                resultat.parCaf().entrySet().stream()
                        .map(one -> new CafJson(one.getKey(), SommesJson.of(one.getValue())))
                        .toList());
    }
}
