package fr.relais.funding.grandlivre;

import fr.relais.document.Fichier;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SHA-256 of everything an entry says and of the hash before it; each field is told with its length, so that none runs into the next. */
final class Empreinte {

    private Empreinte() {}

    static String of(EcritureInscrite ecriture) {
        Stream<Object> entry = Stream.of(
                ecriture.precedente(),
                ecriture.id(),
                ecriture.codeCaf(),
                ecriture.numero(),
                ecriture.dossier(),
                ecriture.cause().nature(),
                ecriture.cause().reference(),
                ecriture.date(),
                ecriture.libelle(),
                ecriture.enregistreeLe());
        Stream<Object> lines = ecriture.lignes().stream()
                .flatMap(ligne -> Stream.of(ligne.compte(), ligne.exercice(), ligne.debit(), ligne.credit()));
        String told = Stream.concat(entry, lines)
                .map(Object::toString)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
        return Fichier.empreinte(told.getBytes(StandardCharsets.UTF_8));
    }
}
