package fr.relais.funding.preuve;

import fr.relais.funding.decompte.Avis;
import java.nio.charset.StandardCharsets;

/** What an auditor reads first: what the archive is about, what each file says, and how to verify it. */
final class Lisezmoi {

    static final String NOM = "LISEZMOI.txt";

    private static final String TEXTE = """
            PREUVE D'UN PAIEMENT

            Dossier    : %s
            Bénéficiaire : %s, SIRET %s
            Objet      : %s
            Paiement   : %s
            Brut %s €, retenues %s €, net %s €

            Ce que disent les fichiers
              paiement.json     ce qui est ordonné, et les événements dont le paiement découle
              explication.json  le calcul, étape par étape : règle, source, formule, valeurs, résultat
              faits/            les faits que ces événements ont dits : termes de la convention, déclaration validée, bilan...
                                EN_VIGUEUR : toujours le dernier connu ; REMPLACE : une version plus récente est connue depuis,
                                le paiement repose sur celle-ci ; NON_CONSERVE (dans paiement.json) : remplacé sans être gardé
              bareme.json       les versions du barème que l'explication cite, avec leur texte d'origine
              decisions.json    qui a fait quoi sur le dossier, et les décisions de la Caf
              virements.json    chaque tentative de paiement : sa référence, ses étapes, par qui et quand
              lots.json         les lots de ces virements : qui les a constitués, approuvés, libérés ; l'empreinte du fichier SEPA
              sepa/             la ligne de chaque virement émis, IBAN masqué
              retours.json      ce que la banque a répondu
              ecritures.json    les écritures du grand livre, avec leur empreinte et celle de l'écriture précédente

            Vérifier
              Les empreintes seules :  sha256sum -c SHA256SUMS
              Tout le reste :          java -jar evidence-verifier.jar preuve.zip
              Le format est décrit dans le README de ce programme : on peut en écrire un autre.

            Ce que la preuve ne prouve pas seule
              L'archive n'est pas signée. Qui doute de son origine compare les empreintes de ecritures.json au grand livre de la Caf, dont
              la dernière empreinte est conservée ailleurs, et l'empreinte du fichier SEPA à celle du fichier reçu par la banque.
            """;

    private Lisezmoi() {}

    static byte[] of(Avis avis) {
        return TEXTE.formatted(
                        avis.dossier(),
                        avis.gestionnaire().nom(),
                        avis.gestionnaire().siret(),
                        avis.objet(),
                        avis.paiementId(),
                        avis.brut(),
                        avis.retenue(),
                        avis.net())
                .getBytes(StandardCharsets.UTF_8);
    }
}
