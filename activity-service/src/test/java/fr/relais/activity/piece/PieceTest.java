package fr.relais.activity.piece;

import static fr.relais.activity.piece.UnePiece.DECLARANT;
import static fr.relais.activity.piece.UnePiece.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.activity.StateTables;
import fr.relais.activity.bilan.EtatBilan;
import fr.relais.activity.controle.EtatControle;
import fr.relais.activity.declaration.EtatDeclaration;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.kit.problem.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ASM-ACT-52 to 55 without a database: the life of a piece, what may be read of it, until when it comes and goes, its places. */
class PieceTest {

    private static final Rattachement REEL = Rattachement.ofDeclaration(TypeDeclaration.REEL);

    @Test
    void every_pair_of_state_and_act() {
        StateTables.everyPair(
                CyclePiece.TABLE, EtatPiece.class, ActePiece.class, """
                - DEPOSER EN_QUARANTAINE
                - DEPOSER_SANS_ANALYSE DISPONIBLE
                EN_QUARANTAINE ADMETTRE DISPONIBLE
                EN_QUARANTAINE REJETER REFUSEE
                EN_QUARANTAINE RETIRER RETIREE
                DISPONIBLE RETIRER RETIREE""", PieceRefusal.PIECE_ETAT_INCOMPATIBLE);
        StateTables.assertDrawn(CyclePiece.TABLE, Path.of("docs/pieces.md"));
    }

    @Test
    void ASM_ACT_52_without_an_antivirus_a_piece_is_available_and_says_that_nobody_looked() {
        Piece piece = UnePiece.duReel().disponible();

        piece.requireDisponible();
        assertThat(piece.analyse()).isEqualTo(new Analyse(ResultatAnalyse.NON_CONFIGUREE, null, null));
    }

    @Test
    void only_what_the_antivirus_admitted_is_read() {
        Piece clean = UnePiece.duReel().enQuarantaine();
        assertThat(unavailable(clean)).isEqualTo("EN_QUARANTAINE");
        clean.admit(NOON);
        clean.requireDisponible();
        assertThat(clean.analyse()).isEqualTo(new Analyse(ResultatAnalyse.SAINE, null, NOON));

        Piece infected = UnePiece.duReel().enQuarantaine();
        infected.reject("Eicar-Test-Signature", NOON);
        assertThat(unavailable(infected)).isEqualTo("REFUSEE");
        assertThat(infected.analyse()).isEqualTo(new Analyse(ResultatAnalyse.INFECTEE, "Eicar-Test-Signature", NOON));

        Piece withdrawn = UnePiece.duReel().disponible();
        withdrawn.withdraw(DECLARANT);
        assertThat(unavailable(withdrawn)).isEqualTo("RETIREE");
        assertThat(withdrawn.retire()).contains(DECLARANT);
    }

    @Test
    void a_card_tells_a_harmless_name_the_hash_and_the_one_thing_it_proves() {
        UUID seance = UUID.randomUUID();
        Piece piece = UnePiece.duReel().de(Rattachement.ofSeance(seance)).disponible();

        assertThat(piece.nom()).isEqualTo("Balance 2022.pdf");
        assertThat(piece.is(UnePiece.duReel().fichier().octets())).isTrue();
        assertThat(piece.is(new byte[] {1})).isFalse();
        assertThat(Stream.of(piece.rattachement(), REEL, Rattachement.ofAction(seance), Rattachement.ofControle(seance))
                        .map(Rattachement::reference))
                .containsExactly(seance.toString(), "REEL", seance.toString(), seance.toString());
    }

    @Test
    void ASM_ACT_54_pieces_come_and_go_until_the_Caf_has_received_or_judged() {
        assertThat(Stream.of(EtatDeclaration.values()).filter(Ouverture::of))
                .containsExactly(EtatDeclaration.A_COMPLETER, EtatDeclaration.EN_SAISIE, EtatDeclaration.A_CORRIGER);
        assertThat(Stream.of(EtatBilan.values()).filter(Ouverture::of))
                .containsExactly(EtatBilan.OUVERT, EtatBilan.COMPLET);
        assertThat(Stream.of(EtatControle.values()).filter(Ouverture::of))
                .containsExactly(
                        EtatControle.NOTIFIE,
                        EtatControle.EN_COURS,
                        EtatControle.RAPPORT_PROVISOIRE,
                        EtatControle.CONTRADICTOIRE);
    }

    @Test
    void ASM_ACT_55_twenty_places_for_each_thing_the_first_free_one_is_taken() {
        List<Piece> eighteen = IntStream.rangeClosed(1, 19)
                .filter(rang -> rang != 7)
                .mapToObj(rang -> UnePiece.duReel().rang(rang).disponible())
                .toList();
        List<Piece> twenty = IntStream.rangeClosed(1, 20)
                .mapToObj(rang -> UnePiece.duReel().rang(rang).disponible())
                .toList();

        assertThat(Places.next(eighteen, REEL, UnePiece.duReel().fichier())).isEqualTo(7);
        assertThat(refusal(twenty, REEL)).isEqualTo(PieceRefusal.TROP_DE_PIECES);
        assertThat(Places.next(
                        twenty,
                        Rattachement.ofDeclaration(TypeDeclaration.PREVISIONNEL),
                        UnePiece.duReel().fichier()))
                .isEqualTo(1);
    }

    @Test
    void ASM_ACT_55_the_same_file_proves_one_thing_once() {
        List<Piece> one = List.of(UnePiece.duReel().enQuarantaine());

        assertThat(refusal(one, REEL)).isEqualTo(PieceRefusal.PIECE_DEJA_DEPOSEE);
        assertThat(Places.next(
                        one,
                        Rattachement.ofAction(UUID.randomUUID()),
                        UnePiece.duReel().fichier()))
                .isEqualTo(1);
    }

    private static Object refusal(List<Piece> pieces, Rattachement objet) {
        return catchThrowableOfType(
                        Refused.class,
                        () -> Places.next(pieces, objet, UnePiece.duReel().fichier()))
                .code();
    }

    private static String unavailable(Piece piece) {
        Refused refused = catchThrowableOfType(Refused.class, piece::requireDisponible);
        assertThat(refused.code()).isEqualTo(PieceRefusal.PIECE_INDISPONIBLE);
        return refused.getMessage().replaceAll(".* est (\\w+)\\.", "$1");
    }
}
